package io.tillsight.app.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Locale machine = Locale.getDefault();

  @AfterEach
  void restoreMachine() {
    Locale.setDefault(machine);
  }

  @Test
  void theOptionWinsOverTheSettingOverTheMachine() {
    assertThat(Words.choose("fr", "en", Locale.ENGLISH).text("menu.file")).isEqualTo("Fichier");
    assertThat(Words.choose("", "fr", Locale.ENGLISH).text("menu.file")).isEqualTo("Fichier");
    assertThat(Words.choose(null, "", Locale.FRANCE).text("menu.file")).isEqualTo("Fichier");
    assertThat(Words.choose("fr_CA", "", Locale.ENGLISH).text("menu.file")).isEqualTo("Fichier");
  }

  @Test
  void anUnknownLanguageIsEnglishEvenOnAFrenchMachine() {
    Locale.setDefault(Locale.FRANCE);
    assertThat(Words.of(Locale.JAPANESE).text("menu.file")).isEqualTo("File");
    assertThat(Words.of(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Words.of(Locale.ENGLISH).text("menu.file")).isEqualTo("File");
  }

  @Test
  void placeholdersAreReplacedAndApostrophesStay() {
    assertThat(Words.of(Locale.ENGLISH).text("status.engine", "42 ms"))
        .isEqualTo("Local engine · 42 ms");
    assertThat(Words.of(Locale.FRENCH).text("tab.overview")).isEqualTo("Vue d’ensemble");
  }

  @Test
  void noneIsPluralInEnglishAndSingularInFrench() {
    assertThat(Words.of(Locale.ENGLISH).plural("shell.stores", 0, "0")).isEqualTo("0 stores");
    assertThat(Words.of(Locale.FRENCH).plural("shell.stores", 0, "0")).isEqualTo("0 magasin");
    assertThat(Words.of(Locale.ENGLISH).plural("shell.stores", 1, "1")).isEqualTo("1 store");
  }

  @Test
  void anUnknownKeyIsAnError() {
    assertThatThrownBy(() -> Words.of(Locale.ENGLISH).text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
