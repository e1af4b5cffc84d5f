package io.tillsight.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line on machines with other languages, character sets and time zones, each in a Java
 * process of its own: the same bytes come out.
 */
class ForeignMachineTest {
  private static final List<String> USUAL = machine("en", "US", "UTF-8", "UTC");
  private static final List<List<String>> FOREIGN =
      List.of(
          machine("tr", "TR", "windows-1252", "Pacific/Kiritimati"),
          machine("ar", "EG", "windows-1256", "Africa/Cairo"),
          machine("th", "TH", "ISO-8859-1", "America/Adak"));

  @TempDir private Path folder;
  private final List<Path> files = new ArrayList<>();

  private static List<String> machine(
      String language, String country, String charset, String zone) {
    return List.of(
        "-Duser.language=" + language,
        "-Duser.country=" + country,
        "-Dfile.encoding=" + charset,
        "-Duser.timezone=" + zone);
  }

  @BeforeEach
  void write() throws IOException {
    file(
        "turkish.csv",
        "TITLE,INVOICE ID,ITEM,AMOUNT,DATE\nI,1,İstanbul ışık,\"1,234.50\",2025-03-30 02:30:00\n",
        "UTF-8");
    file("french.csv", "date;libellé;montant\n26/10/2025;Crème;1 234,50 €\n", "windows-1252");
    file("wide.txt", "date\tville\tmontant\n30/03/2025\tNîmes\t-12,5\n", "UTF-16LE");
    file("offsets.csv", "created_at,item,total\n2025-12-31T23:30:00+14:00,Tea,3.10\n", "UTF-8");
    file(
        "months.csv", "date,item,amount\n13 JUIN 2025,Tea,1.50\n14 juin 2025,Salt,2.25\n", "UTF-8");
    file("buddhist.csv", "date,item,amount\n13/01/25,Tea,1.50\n14/01/99,Salt,2.25\n", "UTF-8");
  }

  private void file(String name, String text, String charset) throws IOException {
    files.add(Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset))));
  }

  @Test
  void readsImportsAndShowsTheSame() throws Exception {
    Map<String, String> usual = results(USUAL, "usual");
    assertThat(usual.get("rows")).contains("2025-12-31", "Crème", "İstanbul ışık");
    for (List<String> machine : FOREIGN) {
      String name = machine.get(0).substring(machine.get(0).length() - 2);
      assertThat(results(machine, name)).as(name).isEqualTo(usual);
    }
  }

  private Map<String, String> results(List<String> machine, String name) throws Exception {
    Path own = Files.createDirectories(folder.resolve(name));
    List<String> read = new ArrayList<>(List.of("read"));
    List<String> imported = new ArrayList<>(List.of("import"));
    for (Path file : files) {
      read.add(file.toString());
      imported.add(file.toString());
    }
    read.addAll(List.of("--json-dir", own.toString(), "--to-dir", own.toString()));
    String workspace = own.resolve("workspace").toString();
    imported.addAll(List.of("--workspace", workspace, "--json", "--quiet"));
    Map<String, String> results = new TreeMap<>();
    results.put("read", run(machine, read));
    for (Path file : files) {
      String each = file.getFileName().toString();
      results.put(each, Files.readString(own.resolve(each)));
      results.put(each + ".json", Files.readString(own.resolve(each + ".json")));
    }
    results.put("import", run(machine, imported));
    results.put("rows", run(machine, List.of("rows", "--workspace", workspace, "--format", "csv")));
    return results;
  }

  private String run(List<String> machine, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.add("-XX:TieredStopAtLevel=1");
    String tests = System.getProperty("surefire.test.class.path");
    command.addAll(List.of("-cp", tests == null ? System.getProperty("java.class.path") : tests));
    command.add("io.tillsight.app.Main");
    command.addAll(arguments);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return code + "\n" + new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
  }
}
