package io.tillsight.app.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterChoicesTest {
  private final FilterChoices choices =
      new FilterChoices(SalesInMemory::engine, Background.inline());

  @Test
  void keysOfTheOwnSelectionStayToChooseFrom() {
    Filter filter = Filter.ALL.only(Dimension.STORE, "S1").only(Dimension.PRODUCT, "P1");
    assertThat(find(Dimension.STORE, filter)).containsExactlyInAnyOrder("S1", "S2", "S3");
  }

  @Test
  void aDimensionOfWhichTheDataSayNothingHasNoKeys() {
    assertThat(find(Dimension.CUSTOMER, Filter.ALL)).isEmpty();
  }

  private List<String> find(Dimension dimension, Filter filter) {
    List<String> found = new ArrayList<>();
    choices.find(dimension, filter, found::addAll, problem -> fail(problem));
    return found;
  }
}
