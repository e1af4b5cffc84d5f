package io.tillsight.core.table;

import io.tillsight.core.table.source.AlignedColumns;
import io.tillsight.core.table.source.Dialect;
import io.tillsight.core.table.source.DialectSniffer;
import io.tillsight.core.table.source.EncodingName;
import io.tillsight.core.table.source.LineReader;
import io.tillsight.core.table.source.Rewriting;
import io.tillsight.core.table.source.SampleLines;
import io.tillsight.core.table.source.SourceFacts;
import io.tillsight.core.table.source.SourceFile;
import io.tillsight.core.table.value.DateOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of one file whose bytes are known, step by step. */
final class FileReading {
  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?[;,\\t]*");
  private final Path path;
  private SourceFile file;
  private final SourceFacts facts;
  private final Answers answers;
  private final Messages messages;
  private final int latestYear;
  private SampleLines sample;
  private boolean quoted;
  private Rewriting rewriting;

  FileReading(
      Path path,
      SourceFile file,
      SourceFacts facts,
      Answers answers,
      Messages messages,
      int latestYear) {
    this.path = path;
    this.file = file;
    this.facts = facts;
    this.answers = answers;
    this.messages = messages;
    this.latestYear = latestYear;
  }

  Table read(Progress progress, int passes) throws IOException {
    takeSample();
    boolean binary = facts.zeros() > 0 || facts.controls() * 10 > facts.bytes();
    if (binary) {
      sample = sample.upTo(facts.controlLine());
    }
    Layout layout = layout();
    if (layout == null) {
      return rejected("EMPTY_FILE", 0, null, List.of(), null);
    }
    if (binary) {
      String column = new ControlPlace(sample, layout).column(facts.controlLine());
      return rejected("BINARY_DATA", facts.controlLine(), column, List.of(), null);
    }
    if (facts.foreign()) {
      return rejected("UNKNOWN_ENCODING", 0, null, List.of(), null);
    }
    String noTable = noTable(layout);
    if (noTable != null) {
      return rejected("NOT_A_TABLE", 0, null, List.of(), messages.word(noTable));
    }
    Census census = new Census(layout, latestYear);
    Body body = new Body(file, facts, layout);
    census.run(body, new Steps(progress, facts.bytes(), 1, passes));
    Naming naming = new Naming(layout, census.counts());
    if (census.rows() == 0) {
      List<Column> columns = naming.columns(null);
      return rejected("NO_DATA_ROWS", layout.headerLine(), null, columns, null, layout);
    }
    return understood(layout, body, census, naming, new Steps(progress, facts.bytes(), 2, passes));
  }

  private Table understood(Layout layout, Body body, Census census, Naming naming, Steps steps)
      throws IOException {
    char delimiter = layout.dialect().delimiter();
    Decider decider =
        new Decider(census.counts(), naming.names(), layout.hasHeader(), answers, delimiter);
    List<Integer> open = decider.openDates();
    Map<Integer, DateOrder> checked =
        open.isEmpty()
            ? Map.of()
            : new MonthCheck(layout, naming.names(), open, latestYear).run(body);
    decider.askCurrency();
    Decision decision = decider.decide(checked);
    List<Column> columns = naming.columns(decision.plans());
    boolean even =
        EvenRows.mayBe(
            body.even(), decision.plans(), census.counts(), naming.lead(), columns.size());
    Understanding understanding =
        new Understanding(
            path,
            file,
            facts,
            layout,
            body,
            naming.lead(),
            columns,
            decision.plans(),
            census.counts(),
            even,
            latestYear,
            messages);
    Findings findings = new Findings(messages);
    naming.tell(findings);
    Inspection inspection =
        new Inspection(understanding, findings, groupLines(understanding, census));
    inspection.run(steps);
    new LateFindings(understanding, findings, census).tell();
    List<Question> questions =
        new OpenQuestions(layout, answers).all(decision.questions(), inspection);
    return new FileTable(
        understanding, detection(layout, decision), decision.currency(), questions, inspection);
  }

  private Map<Long, String> groupLines(Understanding understanding, Census census)
      throws IOException {
    if (census.isGrouped()) {
      GroupTotals groups = new GroupTotals(understanding);
      walk(understanding, groups::add);
      return groups.lines();
    }
    if (census.isCounted()) {
      CountedGroups groups = new CountedGroups(understanding);
      walk(understanding, groups::add);
      return groups.lines();
    }
    return Map.of();
  }

  private void walk(Understanding understanding, Consumer<TableRow> visitor) throws IOException {
    new TableScan(understanding, ScanListener.DEAF, Map.of()).run(visitor::accept, Steps.SILENT);
  }

  /** The first lines; written anew where no single sign stands between the columns. */
  private void takeSample() throws IOException {
    try (LineReader lines = file.lines(facts)) {
      sample = new SampleLines(lines);
    }
    rewriting = answers.has("DELIMITER") ? null : Rewriting.of(sample.texts());
    if (rewriting != null) {
      file = file.rewritten(rewriting.lines());
      try (LineReader lines = file.lines(facts)) {
        sample = new SampleLines(lines);
      }
    }
  }

  private String noTable(Layout layout) {
    String reason = new TableTest(sample, layout).reason();
    char delimiter = layout.dialect().delimiter();
    boolean undivided = layout.width() == 1 || delimiter == ',';
    boolean open = reason == null && rewriting == null && !answers.has("DELIMITER");
    return open && undivided && AlignedColumns.areLikely(sample.texts()) ? "aligned" : reason;
  }

  private Layout layout() {
    long firstLine = 1;
    Character told = null;
    List<String> texts = sample.texts();
    Matcher separator = texts.isEmpty() ? null : SEPARATOR.matcher(texts.get(0).strip());
    if (separator != null && separator.matches()) {
      firstLine = 2;
      told = separator.group(1).charAt(0);
    }
    String choice = answers.choice("DELIMITER");
    told = choice == null || choice.isEmpty() ? told : Character.valueOf(choice.charAt(0));
    told = rewriting == null ? told : Character.valueOf(Rewriting.DELIMITER);
    DialectSniffer sniffer = new DialectSniffer(sample, firstLine);
    Dialect dialect = told == null ? sniffer.sniff() : sniffer.sniff(told);
    String quote = answers.choice("QUOTE");
    if (quote != null) {
      dialect = dialect.withQuote(quote.isEmpty() ? (char) 0 : quote.charAt(0));
    }
    char sign = dialect.quote();
    quoted = sign != 0 && texts.stream().anyMatch(text -> text.indexOf(sign) >= 0);
    return new LayoutFinder(sample, dialect, firstLine, headerLines()).find();
  }

  private Integer headerLines() {
    String choice = answers.choice("HEADER_LINES");
    if (choice != null && choice.matches("[0-3]")) {
      return Integer.valueOf(choice);
    }
    String header = answers.choice("NO_HEADER");
    if (header == null) {
      return null;
    }
    return OpenQuestions.NO_HEADER.equals(header) ? Integer.valueOf(0) : Integer.valueOf(1);
  }

  private Detection detection(Layout layout, Decision decision) {
    Dialect dialect = layout.dialect();
    return new Detection(
        EncodingName.of(facts.charset()),
        rewriting == null ? String.valueOf(dialect.delimiter()) : rewriting.shown(),
        quoted ? String.valueOf(dialect.quote()) : "",
        dialect.escape() == 0 ? "" : String.valueOf(dialect.escape()),
        layout.headerLine() == 0 ? null : Long.valueOf(layout.headerLine()),
        layout.headerLines(),
        decision == null || decision.decimal() == null
            ? null
            : String.valueOf(decision.decimal().decimal()),
        decision == null || decision.thousands() == 0 ? null : String.valueOf(decision.thousands()),
        decision == null || decision.dateOrder() == null ? null : decision.dateOrder().name());
  }

  private Table rejected(String code, long line, String column, List<Column> columns, String more) {
    return rejected(code, line, column, columns, more, null);
  }

  private Table rejected(
      String code, long line, String column, List<Column> columns, String more, Layout layout) {
    Detection detection =
        layout == null
            ? new Detection(
                EncodingName.of(facts.charset()), null, "", "", null, 0, null, null, null)
            : detection(layout, null);
    Finding reason = messages.finding(code, line, column, null, more);
    return new RejectedTable(path, facts.bytes(), facts.sha256(), detection, columns, reason);
  }
}
