package io.tillsight.app.chart.layout;

/** From longitude and latitude in degrees to a plane, y growing downwards. */
enum Projection {
  /** Conformal: shapes look as on a road map. For one country. */
  MERCATOR {
    @Override
    double x(double longitude, double latitude) {
      return Math.toRadians(longitude);
    }

    @Override
    double y(double longitude, double latitude) {
      return -Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }
  },
  /**
   * Equal areas, so that no country looks more important than it is: Equal Earth, Šavrič, Patterson
   * and Jenny, International Journal of Geographical Information Science 33 (2018), equations 1–3.
   */
  EQUAL_EARTH {
    @Override
    double x(double longitude, double latitude) {
      double angle = angle(latitude);
      double square = angle * angle;
      double sixth = square * square * square;
      double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
      return 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(angle) / (3 * slope);
    }

    @Override
    double y(double longitude, double latitude) {
      double angle = angle(latitude);
      double square = angle * angle;
      double sixth = square * square * square;
      return -angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
    }

    private double angle(double latitude) {
      return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }
  };

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;

  abstract double x(double longitude, double latitude);

  abstract double y(double longitude, double latitude);
}
