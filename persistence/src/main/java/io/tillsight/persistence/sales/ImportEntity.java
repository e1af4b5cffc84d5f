package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One import; its receipt never changes, what it owns changes when others are taken back. */
@Entity
@Table(name = "import")
class ImportEntity {
  /** Life of an import; only lines of DONE ones count, those of UNDONE ones are kept, too. */
  enum State {
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    REDOING,
    FORGETTING,
    FORGOTTEN;

    /** Where it stands once what was begun is finished. */
    State settled() {
      return switch (this) {
        case UNDOING -> UNDONE;
        case REDOING -> DONE;
        case FORGETTING -> FORGOTTEN;
        default -> this;
      };
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_sequence")
  @SequenceGenerator(name = "import_sequence", sequenceName = "import_sequence", allocationSize = 1)
  private Long id;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private Instant started;
  private Instant finished;
  private Instant undone;

  @Column(name = "supplement_of")
  private Long supplementOf;

  @Column(name = "fresh_rows")
  private long freshRows;

  @Column(name = "fresh_amount")
  private long freshAmount;

  @Column(name = "updated_rows")
  private long updatedRows;

  @Column(name = "updated_amount")
  private long updatedAmount;

  @Column(name = "duplicate_rows")
  private long duplicateRows;

  @Column(name = "duplicate_amount")
  private long duplicateAmount;

  @Column(name = "rejected_rows")
  private long rejectedRows;

  @Column(name = "rejected_amount")
  private long rejectedAmount;

  @Column(name = "unreadable_amounts")
  private long unreadableAmounts;

  @Column(name = "line_count")
  private long lineCount;

  @Column(name = "line_amount")
  private long lineAmount;

  @Column(name = "claim_count")
  private long claimCount;

  /** For Hibernate. */
  protected ImportEntity() {}

  ImportEntity(Instant started, Long supplementOf) {
    this.started = started;
    this.supplementOf = supplementOf;
    this.state = State.RUNNING;
  }

  Long id() {
    return id;
  }

  State state() {
    return state;
  }

  Holdings holdings() {
    return new Holdings(lineCount, lineAmount, claimCount);
  }

  Instant undone() {
    return undone;
  }

  Long supplementOf() {
    return supplementOf;
  }

  void becomes(State next) {
    state = next;
  }

  /** Ends what was begun; imports that are undone together share the moment. */
  void settle(Instant now) {
    if (state == State.UNDOING) {
      undone = now;
    } else if (state == State.REDOING) {
      undone = null;
    }
    state = state.settled();
  }

  void holds(Holdings holdings) {
    lineCount = holdings.lines();
    lineAmount = holdings.amount();
    claimCount = holdings.claims();
  }

  void publish(Instant now, Balance balance, Holdings holdings) {
    state = State.DONE;
    finished = now;
    freshRows = balance.fresh().rows();
    freshAmount = balance.fresh().amount().scaled();
    updatedRows = balance.updated().rows();
    updatedAmount = balance.updated().amount().scaled();
    duplicateRows = balance.duplicate().rows();
    duplicateAmount = balance.duplicate().amount().scaled();
    rejectedRows = balance.rejected().rows();
    rejectedAmount = balance.rejected().amount().scaled();
    unreadableAmounts = balance.unreadableAmounts();
    holds(holdings);
  }
}
