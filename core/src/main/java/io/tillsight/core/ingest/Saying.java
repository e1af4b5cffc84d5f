package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import java.util.ArrayList;
import java.util.List;

/** What a record says of one product, store or customer, until it is known how many say so. */
final class Saying {
  /** The record names none. */
  static final Saying NOTHING = new Saying(null);

  private final MasterVotes.Ballot ballot;
  private final List<Vote> votes = new ArrayList<>(0);

  private record Vote(Role role, Object value) {}

  Saying(MasterVotes.Ballot ballot) {
    this.ballot = ballot;
  }

  /** Unknown values, null and empty, have no vote. */
  Saying with(Role role, Object value) {
    if (value != null && !"".equals(value) && !Place.UNKNOWN.equals(value)) {
      votes.add(new Vote(role, value));
    }
    return this;
  }

  /** Gives the votes of so many records. */
  void cast(int rows) {
    for (Vote vote : votes) {
      ballot.vote(vote.role(), vote.value(), rows);
    }
  }
}
