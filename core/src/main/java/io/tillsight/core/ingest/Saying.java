package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import java.util.ArrayList;
import java.util.List;

/** What a record says of one product, store or customer, until it is known how many say so. */
final class Saying {
  private final MasterVotes.Ballot ballot;
  private final List<Vote> votes = new ArrayList<>(0);
  private int rows;

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

  /** One more record says so. */
  void again() {
    rows++;
  }

  /** No other record shares this. */
  void once() {
    again();
    cast();
  }

  /** Gives the votes of all records so far; they count once. */
  void cast() {
    for (Vote vote : votes) {
      ballot.vote(vote.role(), vote.value(), rows);
    }
    rows = 0;
  }
}
