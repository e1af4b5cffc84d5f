package io.tillsight.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the committed demo shop anew; run it by hand after a change of the generator. */
final class RegenerateDemoShop {
  private RegenerateDemoShop() {}

  public static void main(String[] arguments) throws IOException {
    Path resources = Path.of("sample-data", "src", "main", "resources", "shop");
    new ShopGenerator(new DemoShop().options()).writeTo(resources);
  }
}
