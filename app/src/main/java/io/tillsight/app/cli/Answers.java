package io.tillsight.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.core.table.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file of {@code --answers}. */
final class Answers {
  private Answers() {}

  /** Answers of the file; none when there is no file. */
  static List<Answer> read(Path file, Texts texts) throws RefusedException {
    List<Answer> answers = new ArrayList<>();
    if (file == null) {
      return answers;
    }
    try {
      for (JsonNode node : new ObjectMapper().readTree(file.toFile()).path("answers")) {
        answers.add(
            new Answer(
                node.path("file").asText(""),
                node.path("code").asText(),
                node.path("column").asText(""),
                node.path("choice").asText()));
      }
      return answers;
    } catch (IOException e) {
      throw new RefusedException(ExitCode.REFUSED, texts.get("answers.unreadable", file));
    }
  }
}
