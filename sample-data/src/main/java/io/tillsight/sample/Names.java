package io.tillsight.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Common French given and family names, to be put together at random. */
final class Names {
  private static final List<String> GIVEN =
      list(
          """
          Adèle, Agathe, Alain, Alice, Amélie, Anaïs, André, Antoine, Arthur, Aurélie, \
          Baptiste, Benoît, Bérénice, Camille, Cécile, Céline, Chloé, Claire, Clément, \
          Danielle, David, Denis, Élise, Élodie, Emma, Éric, Fabien, Fanny, Florence, François, \
          Gaëlle, Georges, Hélène, Hugo, Inès, Isabelle, Jean-Luc, Jeanne, Joël, Julie, Karim, \
          Laure, Léa, Léo, Louise, Lucas, Manon, Marc, Marie-Anne, Mathilde, Maxime, Mehdi, \
          Mélanie, Michel, Nadia, Nathan, Noémie, Odile, Olivier, Pascal, Paul, Pauline, \
          Rachid, Raphaël, Romane, Sabine, Samuel, Sarah, Sébastien, Solène, Sophie, Théo, \
          Thérèse, Thomas, Valérie, Victor, Yann, Zoé\
          """);

  private static final List<String> FAMILY =
      list(
          """
          Arnaud, Aubert, Barbier, Benali, Bernard, Berthelot, Blanc, Bonnet, Boucher, Boyer, \
          Brun, Caron, Chevalier, Clément, Colin, Da Silva, David, Delorme, Deschamps, Diallo, \
          Dubois, Dufour, Dumas, Dupuis, Durand, Fabre, Faure, Fontaine, Fournier, François, \
          Garnier, Gauthier, Gérard, Girard, Grondin, Guérin, Guillaume, Hamon, Haddad, Henry, \
          Hoarau, Jacquet, Joly, Klein, Lacroix, Lambert, Laurent, Le Gall, Lefèvre, Legrand, \
          Lemoine, Leroy, L'Hôte, Lopez, Lucas, Marchand, Marie, Martinez, Masson, Mathieu, \
          Mercier, Meunier, Meyer, Moreau, Morel, Morin, Muller, Nguyen, Noël, Olivier, Payet, \
          Perrin, Petit, Philippe, Picard, Prévost, Renard, Rey, Riviere, Robin, Roche, \
          Rolland, Rousseau, Roux, Roy, Sanchez, Schmitt, Simon, Thomas, Traoré, Vidal, \
          Vincent, Weber\
          """);

  private Names() {}

  private static List<String> list(String names) {
    return List.of(names.split(", "));
  }

  static String draw(Dice dice) {
    String given = GIVEN.get(dice.below(GIVEN.size()));
    return given + " " + FAMILY.get(dice.below(FAMILY.size()));
  }

  /** An address at example.com (reserved by RFC 2606), made unique by the number. */
  static String email(String name, int number) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String local = plain.replaceAll("[^a-z ]", "").replace(' ', '.');
    return local + number + "@example.com";
  }
}
