package io.tillsight.sample;

import static io.tillsight.sample.Article.Pieces.FEW;
import static io.tillsight.sample.Article.Pieces.ONE;
import static io.tillsight.sample.Article.Pieces.SET;
import static io.tillsight.sample.Category.DECORATION;
import static io.tillsight.sample.Category.FURNITURE;
import static io.tillsight.sample.Category.GARDEN;
import static io.tillsight.sample.Category.GIFTS;
import static io.tillsight.sample.Category.KITCHEN;
import static io.tillsight.sample.Category.LIGHTING;
import static io.tillsight.sample.Category.TABLEWARE;
import static io.tillsight.sample.Category.TEXTILES;

import java.util.List;
import java.util.Map;

/** The 48 products of Maison Clairval; names and brands are invented. */
final class Assortment {
  private static final String HOUSE = "Clairval";
  private static final String POTTERY = "Ormeval";
  private static final String METAL = "Forge Tarnac";
  private static final String LINEN = "Lindorée";
  private static final String GLASS = "Verrolune";
  private static final String WOOD = "Bois-Marnay";
  private static final String GREEN = "Petit Verger";

  static final List<Article> PRODUCTS =
      List.of(
          of("TW01", "Faience plate Cassis 27 cm", TABLEWARE, POTTERY, 1490, 620, 92, SET),
          of("TW02", "Stoneware bowl Brume", TABLEWARE, POTTERY, 1190, 480, 62, SET),
          of("TW03", "Glass carafe 1 l", TABLEWARE, GLASS, 2490, 990, 58, ONE),
          of("TW04", "Wine glasses, set of 6", TABLEWARE, GLASS, 3490, 1550, 38, FEW),
          of("TW05", "Linen-look placemat", TABLEWARE, HOUSE, 690, 210, 46, SET),
          of("TW06", "Cutlery set Rivage, 16 pieces", TABLEWARE, METAL, 6990, 3280, 14, ONE),
          of("KI01", "Cast-iron casserole 24 cm", KITCHEN, METAL, 11900, 6100, 34, ONE),
          of("KI02", "Santoku knife 18 cm", KITCHEN, METAL, 4490, 2050, 40, ONE),
          of("KI03", "Walnut chopping board", KITCHEN, WOOD, 3990, 1790, 30, ONE),
          of("KI04", "French press 1 l", KITCHEN, GLASS, 2990, 1290, 28, ONE),
          of("KI05", "Copper saucepan 16 cm", KITCHEN, METAL, 7900, 4350, 12, ONE),
          of("KI06", "Spice jars, set of 4", KITCHEN, GLASS, 1690, 640, 34, FEW),
          of("TX01", "Washed-linen duvet cover", TEXTILES, LINEN, 12900, 6150, 26, ONE),
          of("TX02", "Waffle bath towel", TEXTILES, LINEN, 1990, 790, 56, FEW),
          of("TX03", "Mohair throw", TEXTILES, LINEN, 8900, 4480, 12, ONE),
          of("TX04", "Linen tea towels, set of 3", TEXTILES, LINEN, 1990, 760, 36, FEW),
          of("TX05", "Cotton cushion cover Dune", TEXTILES, HOUSE, 1690, 590, 40, FEW),
          of("TX06", "Quilted bedspread Aubrac", TEXTILES, LINEN, 9900, 5350, 10, ONE),
          of("LI01", "Rattan pendant Ø 40", LIGHTING, HOUSE, 8900, 3950, 26, ONE),
          of("LI02", "Opal table lamp", LIGHTING, GLASS, 6900, 3080, 20, ONE),
          of("LI03", "Brass reading lamp", LIGHTING, METAL, 9900, 5120, 11, ONE),
          of("LI04", "Paper lantern 60 cm", LIGHTING, HOUSE, 2490, 820, 30, ONE),
          of("LI05", "String lights Guinguette 10 m", LIGHTING, HOUSE, 2990, 1180, 24, ONE),
          of("LI06", "Rechargeable lamp Luciole", LIGHTING, HOUSE, 4990, 2260, 22, ONE),
          of("DE01", "Amber glass vase", DECORATION, GLASS, 3490, 1320, 44, ONE),
          of("DE02", "Round mirror Ø 60", DECORATION, HOUSE, 7900, 3690, 14, ONE),
          of("DE03", "Scented candle Figuier", DECORATION, GREEN, 1990, 640, 52, FEW),
          of("DE04", "Oak picture frame A4", DECORATION, WOOD, 1890, 720, 34, FEW),
          of("DE05", "Ceramic candlestick Duo", DECORATION, POTTERY, 2290, 880, 24, FEW),
          of("DE06", "Wall clock Ardoise", DECORATION, HOUSE, 4990, 2680, 12, ONE),
          of("FU01", "Oak stool", FURNITURE, WOOD, 8900, 4260, 20, ONE),
          of("FU02", "Rattan side table", FURNITURE, HOUSE, 9900, 5050, 10, ONE),
          of("FU03", "Wall shelf Perche 80 cm", FURNITURE, WOOD, 5900, 2720, 15, ONE),
          of("FU04", "Coat rack Bosquet", FURNITURE, WOOD, 12900, 6900, 6, ONE),
          of("FU05", "Folding chair Jardin", FURNITURE, METAL, 4990, 2450, 18, FEW),
          of("FU06", "Bedside table Causse", FURNITURE, WOOD, 13900, 7550, 6, ONE),
          of("GA01", "Terracotta pot Ø 30", GARDEN, POTTERY, 2690, 1010, 36, FEW),
          of("GA02", "Zinc watering can", GARDEN, METAL, 3490, 1560, 18, ONE),
          of("GA03", "Outdoor lantern Chemin", GARDEN, METAL, 3990, 1830, 15, FEW),
          of("GA04", "Herb planter, 3 pots", GARDEN, GREEN, 2490, 980, 24, ONE),
          of("GA05", "Hammock Sieste", GARDEN, LINEN, 6900, 3220, 8, ONE),
          of("GA06", "Garden tool set, 4 pieces", GARDEN, METAL, 4490, 2180, 11, ONE),
          of("GI01", "Gift box Provence", GIFTS, GREEN, 3900, 1680, 30, FEW),
          of("GI02", "Soap trio Lavande", GIFTS, GREEN, 1290, 410, 40, FEW),
          of("GI03", "Honey and jam basket", GIFTS, GREEN, 2890, 1370, 20, ONE),
          of("GI04", "Notebook set Herbier", GIFTS, HOUSE, 1490, 520, 26, FEW),
          of("GI05", "Advent calendar house", GIFTS, WOOD, 4990, 2150, 10, ONE),
          of("GI06", "Jigsaw puzzle Calanques", GIFTS, HOUSE, 2490, 980, 16, ONE));

  /** Products that call for another in the same basket. */
  static final Map<String, String> PARTNERS =
      Map.of("TW01", "TW02", "TW03", "TW04", "KI02", "KI03", "TX01", "TX02");

  private Assortment() {}

  private static Article of(
      String reference,
      String name,
      Category category,
      String brand,
      int price,
      int cost,
      double weight,
      Article.Pieces pieces) {
    return new Article(reference, name, category, brand, price, cost, weight, pieces);
  }

  /** Where the product stands in the list. */
  static int indexOf(String reference) {
    for (int i = 0; i < PRODUCTS.size(); i++) {
      if (PRODUCTS.get(i).reference().equals(reference)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such product: " + reference);
  }
}
