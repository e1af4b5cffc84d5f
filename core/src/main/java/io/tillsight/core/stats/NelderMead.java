package io.tillsight.core.stats;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Downhill simplex in a box (Nelder and Mead, 1965): trial points outside the box are moved to its
 * border. Deterministic; made for two to five parameters and cheap functions, where the general
 * optimisers of Commons Math spend more on objects than on the function.
 */
public final class NelderMead {

  private static final double SMALL = 0.01;

  private final int maxEvaluations;
  private final double tolerance;

  /**
   * @param maxEvaluations stops after about so many calls of the function
   * @param tolerance stops when the values of the simplex differ by less than this, relative to the
   *     best one, and its sides are below a hundredth of the first step
   */
  public NelderMead(int maxEvaluations, double tolerance) {
    this.maxEvaluations = maxEvaluations;
    this.tolerance = tolerance;
  }

  /**
   * The best point found.
   *
   * @param point the parameters, not to be changed by the caller
   * @param value the function there; may be infinite when no point was admissible
   */
  public record Minimum(double[] point, double value) {}

  /**
   * Searches from {@code start} with one vertex per parameter at a distance of {@code step}.
   *
   * @param function to be minimised; {@code NaN} and infinite values mean "not here". It may be
   *     handed the same array again and must not keep it.
   */
  public Minimum minimize(
      ToDoubleFunction<double[]> function, double[] start, double[] step, Bounds bounds) {
    Simplex simplex = new Simplex(function, start, step, bounds);
    while (simplex.evaluations < maxEvaluations && !simplex.converged(tolerance)) {
      simplex.advance();
    }
    return new Minimum(simplex.vertices[0].clone(), simplex.values[0]);
  }

  /** The vertices, kept in order of their values. */
  private static final class Simplex {
    private final ToDoubleFunction<double[]> function;
    private final Bounds bounds;
    private final int size;
    private final double[][] vertices;
    private final double[] values;
    private final double[] centre;
    private double[] trial;
    private double[] second;
    private final double[] firstStep;
    private int evaluations;

    Simplex(ToDoubleFunction<double[]> function, double[] start, double[] step, Bounds bounds) {
      this.function = function;
      this.bounds = bounds;
      this.firstStep = step;
      this.size = start.length;
      this.vertices = new double[size + 1][];
      this.values = new double[size + 1];
      this.centre = new double[size];
      this.trial = new double[size];
      this.second = new double[size];
      for (int i = 0; i <= size; i++) {
        vertices[i] = vertex(start, step, i - 1);
        values[i] = evaluate(vertices[i]);
      }
      sort();
    }

    private double[] vertex(double[] start, double[] step, int moved) {
      double[] point = start.clone();
      if (moved >= 0) {
        double up = point[moved] + step[moved];
        point[moved] = up <= bounds.upper()[moved] ? up : point[moved] - step[moved];
      }
      bounds.clamp(point);
      return point;
    }

    private double evaluate(double[] point) {
      evaluations++;
      double value = function.applyAsDouble(point);
      return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** Equal values alone prove nothing: the vertices may lie on both sides of the valley. */
    boolean converged(double tolerance) {
      return spread() <= tolerance && small();
    }

    private boolean small() {
      for (int j = 0; j < size; j++) {
        if (Math.abs(vertices[size][j] - vertices[0][j]) > SMALL * Math.abs(firstStep[j])) {
          return false;
        }
      }
      return true;
    }

    private double spread() {
      double best = values[0];
      double worst = values[size];
      if (Double.isInfinite(worst)) {
        return Double.isInfinite(best) ? 0 : Double.POSITIVE_INFINITY;
      }
      return (worst - best) / (Math.abs(best) + 1e-12);
    }

    void advance() {
      computeCentre();
      double reflected = move(trial, 1);
      if (reflected < values[0]) {
        double expanded = move(second, 2);
        accept(expanded < reflected, Math.min(expanded, reflected));
      } else if (reflected < values[size - 1]) {
        accept(false, reflected);
      } else {
        contract(reflected);
      }
    }

    private void contract(double reflected) {
      boolean outside = reflected < values[size];
      double contracted = move(second, outside ? 0.5 : -0.5);
      if (contracted < Math.min(reflected, values[size])) {
        accept(true, contracted);
      } else {
        shrink();
      }
    }

    private void computeCentre() {
      Arrays.fill(centre, 0);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          centre[j] += vertices[i][j] / size;
        }
      }
    }

    private double move(double[] target, double factor) {
      for (int j = 0; j < size; j++) {
        target[j] = centre[j] + factor * (centre[j] - vertices[size][j]);
      }
      bounds.clamp(target);
      return evaluate(target);
    }

    private void accept(boolean useSecond, double value) {
      double[] freed = vertices[size];
      vertices[size] = useSecond ? second : trial;
      if (useSecond) {
        second = freed;
      } else {
        trial = freed;
      }
      values[size] = value;
      sort();
    }

    private void shrink() {
      for (int i = 1; i <= size; i++) {
        for (int j = 0; j < size; j++) {
          vertices[i][j] = (vertices[i][j] + vertices[0][j]) / 2;
        }
        values[i] = evaluate(vertices[i]);
      }
      sort();
    }

    private void sort() {
      for (int i = 1; i <= size; i++) {
        double value = values[i];
        double[] vertex = vertices[i];
        int place = i - 1;
        while (place >= 0 && values[place] > value) {
          values[place + 1] = values[place];
          vertices[place + 1] = vertices[place];
          place--;
        }
        values[place + 1] = value;
        vertices[place + 1] = vertex;
      }
    }
  }
}
