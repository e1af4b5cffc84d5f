package io.tillsight.core.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What the words of a header say about its values. */
final class HeaderWords {
  /** What a column should hold by its name. */
  enum Hint {
    /** A calendar day or a moment. */
    DATE,
    /** An amount, a quantity, a rate. */
    NUMBER,
    /** Something that names a thing and is never added up. */
    IDENTIFIER,
    /** Nothing known. */
    NONE
  }

  private static final Set<String> DATES =
      Set.of(
          "date",
          "datum",
          "fecha",
          "data",
          "timestamp",
          "datetime",
          "created",
          "posted",
          "jour",
          "giorno",
          "dia",
          "orderdate",
          "invoicedate",
          "saledate",
          "zeitpunkt",
          "horodatage");
  private static final Set<String> NUMBERS =
      Set.of(
          "amount",
          "montant",
          "betrag",
          "importe",
          "importo",
          "valor",
          "value",
          "valeur",
          "total",
          "totals",
          "totale",
          "summe",
          "sum",
          "somme",
          "price",
          "prix",
          "preis",
          "precio",
          "prezzo",
          "preco",
          "qty",
          "quantity",
          "quantite",
          "qte",
          "menge",
          "anzahl",
          "cantidad",
          "quantita",
          "quantidade",
          "qtd",
          "sales",
          "ventes",
          "revenue",
          "umsatz",
          "cost",
          "costs",
          "cout",
          "kosten",
          "costo",
          "custo",
          "cogs",
          "profit",
          "margin",
          "marge",
          "gewinn",
          "discount",
          "discounts",
          "remise",
          "rabatt",
          "descuento",
          "sconto",
          "desconto",
          "tax",
          "tva",
          "vat",
          "mwst",
          "iva",
          "fee",
          "fees",
          "frais",
          "stock",
          "units",
          "unites",
          "count",
          "nombre",
          "rate",
          "taux",
          "balance",
          "solde",
          "saldo",
          "subtotal",
          "shipping",
          "brut",
          "net",
          "gross",
          "netto",
          "brutto",
          "ht",
          "ttc",
          "refunded",
          "unitprice",
          "totalprice",
          "rating",
          "salaries",
          "employees",
          "weight",
          "poids");
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "id",
          "ids",
          "code",
          "codes",
          "sku",
          "ean",
          "gtin",
          "upc",
          "isbn",
          "barcode",
          "zip",
          "postcode",
          "postalcode",
          "postal",
          "plz",
          "zipcode",
          "phone",
          "telephone",
          "tel",
          "mobile",
          "fax",
          "siret",
          "siren",
          "iban",
          "ref",
          "reference",
          "referenz",
          "referencia",
          "invoiceno",
          "orderno",
          "invoice",
          "ordernumber",
          "invoicenumber",
          "stockcode",
          "productcode",
          "customerid",
          "productid",
          "orderid",
          "storeid",
          "transactionid",
          "gtin13",
          "beleg",
          "belegnummer",
          "facture",
          "rechnung",
          "receipt",
          "artikelnummer",
          "kundennummer",
          "cp",
          "uuid",
          "guid",
          "serial",
          "hsncode",
          "gstin");
  private static final Set<String> NUMBERED =
      Set.of(
          "order",
          "invoice",
          "customer",
          "client",
          "commande",
          "product",
          "item",
          "document",
          "account",
          "kunden",
          "bestell",
          "rechnungs",
          "artikel",
          "ticket",
          "transaction",
          "line");
  private static final Set<String> NUMBER_OF = Set.of("no", "nr", "number", "num", "numero", "n");
  private static final Set<String> PERIODS =
      Set.of("month", "mois", "monat", "year", "annee", "jahr", "qtr", "quarter", "week", "day");
  private static final Set<String> MONTHS =
      Set.of("month", "mois", "monat", "mes", "mese", "monthnumber", "monthid");
  private static final Set<String> PRICES =
      Set.of(
          "price",
          "unitprice",
          "prix",
          "preis",
          "precio",
          "prezzo",
          "preco",
          "unit",
          "rate",
          "unitaire",
          "taux",
          "tarif",
          "pu",
          "each");
  private static final Set<String> CURRENCIES =
      Set.of(
          "currency",
          "devise",
          "waehrung",
          "wahrung",
          "wahrg",
          "whg",
          "moneda",
          "valuta",
          "moeda",
          "monnaie");

  private HeaderWords() {}

  /** The hint of a header. */
  static Hint hint(String header) {
    String[] words = words(header);
    boolean date = false;
    boolean number = false;
    boolean identifier = false;
    boolean numbered = false;
    boolean numberOf = false;
    boolean period = false;
    for (String word : words) {
      date |= DATES.contains(word) || word.endsWith("date") && !word.equals("update");
      number |= NUMBERS.contains(word);
      identifier |= IDENTIFIERS.contains(word);
      numbered |= NUMBERED.contains(word);
      numberOf |= NUMBER_OF.contains(word);
      period |= PERIODS.contains(word);
    }
    if (date && !identifier) {
      return Hint.DATE;
    }
    if ((identifier || numbered && numberOf) && !period) {
      return number && !words[words.length - 1].matches("id|code|no|nr|number")
          ? Hint.NUMBER
          : Hint.IDENTIFIER;
    }
    return number ? Hint.NUMBER : Hint.NONE;
  }

  /** Whether a header names a month. */
  static boolean isMonth(String header) {
    return any(header, MONTHS);
  }

  /** Whether a header names the price of one piece. */
  static boolean isPrice(String header) {
    return any(header, PRICES);
  }

  /** Whether a header names a currency. */
  static boolean isCurrency(String header) {
    return any(header, CURRENCIES);
  }

  private static boolean any(String header, Set<String> known) {
    for (String word : words(header)) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String header) {
    String spaced =
        header
            .replace("\u00b0", "o ")
            .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    return Normalizer.normalize(spaced.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .split(" ");
  }
}
