package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.Role;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which tabs these files bring to life, and which column the others would need. */
final class TabsAlive {
  private static final List<String> TABS =
      List.of("overview", "trends", "regions", "products", "employees", "forecast");
  private static final Map<String, List<Role>> NEEDS =
      Map.of(
          "regions",
              List.of(Role.CITY, Role.REGION, Role.COUNTRY, Role.STORE_CODE, Role.STORE_NAME),
          "products", List.of(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME),
          "employees", List.of(Role.EMPLOYEES));

  private final FlowPane pane = new FlowPane(24, 8);

  TabsAlive(TabContext context, ImportPlan plan) {
    for (String tab : TABS) {
      boolean alive = alive(tab, plan.files());
      String note = context.words().text(alive ? "wizard.tab.alive" : "start.tab." + tab);
      VBox box =
          new VBox(
              Texts.of(
                  (alive ? "✓ " : "") + context.words().text("tab." + tab),
                  alive ? "ts-good" : "ts-text3",
                  "ts-medium"),
              Texts.of(note, "ts-caption"));
      box.setMinWidth(104);
      pane.getChildren().add(box);
    }
  }

  Node node() {
    return pane;
  }

  private static boolean alive(String tab, List<PlannedFile> files) {
    List<Role> needs = NEEDS.getOrDefault(tab, List.of());
    return needs.isEmpty()
        || files.stream().anyMatch(file -> needs.stream().anyMatch(file.mapping()::has));
  }
}
