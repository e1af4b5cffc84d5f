package io.tillsight.sample;

import java.util.List;

/** The twelve stores of Maison Clairval; two in Paris, one overseas. */
final class Chain {
  static final String COUNTRY = "France";

  static final List<Branch> STORES =
      List.of(
          new Branch("S01", "Paris Marais", "Paris", "Île-de-France", 95, 524, 0.075),
          new Branch("S02", "Lyon Presqu’île", "Lyon", "Auvergne-Rhône-Alpes", 80, 420, 0.065),
          new Branch(
              "S03", "Bordeaux Sainte-Catherine", "Bordeaux", "Nouvelle-Aquitaine", 70, 370, 0.07),
          new Branch("S04", "Paris Batignolles", "Paris", "Île-de-France", 75, 338, 0.02),
          new Branch("S05", "Nantes Crébillon", "Nantes", "Pays de la Loire", 50, 359, 0.12),
          new Branch("S06", "Toulouse Capitole", "Toulouse", "Occitanie", 65, 320, 0.035),
          new Branch(
              "S07",
              "Marseille Vieux-Port",
              "Marseille",
              "Provence-Alpes-Côte d'Azur",
              85,
              300,
              -0.02),
          new Branch("S08", "Lille Grand-Place", "Lille", "Hauts-de-France", 60, 280, 0.01),
          new Branch("S09", "Strasbourg Kléber", "Strasbourg", "Grand Est", 65, 263, 0.035),
          new Branch("S10", "Nice Masséna", "Nice", "Provence-Alpes-Côte d'Azur", 50, 245, 0.055),
          new Branch("S11", "Montpellier Comédie", "Montpellier", "Occitanie", 40, 214, 0.08),
          new Branch("S12", "Saint-Denis Barachois", "Saint-Denis", "La Réunion", 30, 131, 0.045));

  private Chain() {}

  /** Where the store stands in the list. */
  static int indexOf(String code) {
    for (int i = 0; i < STORES.size(); i++) {
      if (STORES.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such store: " + code);
  }
}
