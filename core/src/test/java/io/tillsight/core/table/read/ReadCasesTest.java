package io.tillsight.core.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReadCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SHARED = Path.of("../../shared/cases");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> readsTheCasesOfTheProject() throws IOException {
    JsonNode cases;
    try (InputStream in = ReadCasesTest.class.getResourceAsStream("cases.json")) {
      cases = JSON.readTree(in);
    }
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("what").asText(), () -> check(one)));
  }

  private void check(JsonNode one) throws IOException {
    Charset charset = Charset.forName(one.path("charset").asText("UTF-8"));
    Path file = folder.resolve(one.get("name").asText());
    Files.write(file, one.get("text").asText().getBytes(charset));
    JsonNode got = read(file);
    assertThat(CaseCheck.problems(one.get("name").asText(), one.get("expect"), got)).isEmpty();
  }

  @Test
  void readsTheCasesThatAreSharedBetweenProjects() throws IOException {
    Path expected = SHARED.resolve("expected.json");
    assumeTrue(Files.exists(expected), "no ../shared/cases beside the project");
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one :
        JSON.readTree(expected.toFile()).get("files").properties()) {
      JsonNode got = read(SHARED.resolve("files").resolve(one.getKey()));
      CaseCheck.problems(one.getKey(), one.getValue(), got)
          .forEach(problem -> problems.add(one.getKey() + ": " + problem));
    }
    assertThat(problems).isEmpty();
  }

  private static JsonNode read(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReadReport().write(new TableReader().read(file, Progress.NONE), out);
    return JSON.readTree(out.toByteArray());
  }
}
