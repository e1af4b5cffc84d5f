"""Second implementations behind the expected values of ReferenceForecastTest and
ReferenceTreesTest, in plain Python: python3 reference_forecasts.py"""

import cmath
import datetime
import math

# Airline passengers in thousands, 1949 to 1952: Box and Jenkins (1976), series G.
PASSENGERS = [
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118,
    115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140,
    145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166,
    171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194]


# Complex exponential smoothing, in the complex numbers of the paper:
# next = a (value + i error) + (1 + i - a) now; back-cast, then forward.
def complex_smoothing(values, a, horizon):
    state = complex(sum(values[-3:]) / 3, sum(values[-3:]) / 3 / 1.1)
    for data in (values[::-1], values):
        squared = 0
        for value in data:
            error = value - state.real
            squared += error * error
            state = a * complex(value, error) + (1 + 1j - a) * state
    ahead = []
    for _ in range(horizon):
        ahead.append(state.real)
        state = a * complex(state.real, 0) + (1 + 1j - a) * state
    return squared, ahead


def grid(values):
    """A grid over both weights, five times finer about the best point each time."""
    centre, reach = complex(0.905, 0.955), 0.95
    while reach > 1e-7:
        points = [centre + reach * complex(i, j) / 20 for i in range(-20, 21) for j in range(-20, 21)]
        points = [p for p in points if 0.01 <= p.real <= 1.8 and 0.01 <= p.imag <= 1.9]
        centre = min(points, key=lambda p: complex_smoothing(values, p, 0)[0])
        reach /= 5
    return centre


# Bending trend, weekdays and eight waves of the year in logarithms, ridge by normal equations.
def noise(count, below):
    state, result = 1, []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        result.append((state >> 16) % below)
    return result


def days():
    return [
        math.floor((300 + 0.2 * t + 80 * math.sin(2 * math.pi * t / 365) + e) * (1.4 if t % 7 == 5 else 1))
        for t, e in enumerate(noise(800, 30))]


def features(t, length):
    time = t / length
    day = datetime.date(2021, 1, 4) + datetime.timedelta(t)
    position = 2 * math.pi * ((day - datetime.date(1970, 1, 1)).days % 365.2425) / 365.2425
    waves = [cmath.exp(1j * k * position) for k in range(1, 9)]
    return ([1, time] + [max(0, time - 0.8 * k / 26) for k in range(1, 26)]
            + [1 if day.weekday() == w else 0 for w in range(7)]
            + [part for wave in waves for part in (wave.imag, wave.real)])


def solve(matrix, right):
    n = len(right)
    rows = [matrix[i][:] + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def trend_fourier(values, horizon):
    design = [features(t, len(values)) for t in range(len(values))]
    size = len(design[0])
    penalty = [1e-6, 1e-3] + [1] * (size - 2)
    normal = [[math.fsum(row[i] * row[j] for row in design) + (penalty[i] if i == j else 0)
               for j in range(size)] for i in range(size)]
    right = [math.fsum(row[i] * math.log(v) for row, v in zip(design, values)) for i in range(size)]
    solution = solve(normal, right)
    return [math.exp(sum(b * x for b, x in zip(solution, features(len(values) + h, len(values)))))
            for h in range(horizon)]


# Regression trees by exhaustive search; fewer than five rows are not split.
def squares(targets):
    mean = math.fsum(targets) / len(targets)
    return math.fsum((y - mean) ** 2 for y in targets)


def tree(rows, targets, depth):
    best = None
    for j in range(len(rows[0])) if depth > 0 and len(rows) >= 5 else []:
        known = sorted({row[j] for row in rows})
        for low, high in zip(known, known[1:]):
            at = (low + high) / 2
            error = sum(squares([y for row, y in zip(rows, targets) if (row[j] <= at) == side])
                        for side in (True, False))
            if error < squares(targets) and (best is None or error < best[0]):
                best = (error, j, at)
    if best is None:
        mean = math.fsum(targets) / len(targets)
        return lambda row: mean
    _, column, limit = best
    left, right = (
        tree([r for r in rows if (r[column] <= limit) == side],
             [y for r, y in zip(rows, targets) if (r[column] <= limit) == side], depth - 1)
        for side in (True, False))
    return lambda row: left(row) if row[column] <= limit else right(row)


def boosting(rows, targets):
    mean = sum(targets) / len(targets)
    rest, stages = [y - mean for y in targets], []
    for _ in range(100):
        stage = tree(rows, rest, 3)
        rest = [y - 0.1 * stage(row) for y, row in zip(rest, rows)]
        stages.append(stage)
    return lambda row: mean + 0.1 * sum(stage(row) for stage in stages)


def java_random(seed):
    """java.util.Random.nextInt(bound) for a bound that is no power of two, as its contract says."""
    state = (seed ^ 0x5DEECE66D) % 2**48

    def below(bound):
        nonlocal state
        while True:
            state = (state * 0x5DEECE66D + 0xB) % 2**48
            drawn = state >> 17
            if drawn - drawn % bound + bound - 1 < 2**31:
                return drawn % bound
    return below


def forest(rows, targets):
    below, trees = java_random(42), []
    for _ in range(100):
        drawn = [below(len(rows)) for _ in rows]
        trees.append(tree([rows[i] for i in drawn], [targets[i] for i in drawn], 12))
    return lambda row: sum(one(row) for one in trees) / 100


def main():
    growth = [now - before for now, before in zip(PASSENGERS[12:], PASSENGERS)]
    weights = grid(growth)
    squared, ahead = complex_smoothing(growth, weights, 6)
    print("complex smoothing", weights, squared, ahead)
    print("trend and waves", trend_fourier(days(), 10))
    targets = noise(30, 100)
    line, plane = [[i] for i in range(30)], [[i, i * 7 % 30] for i in range(30)]
    grown = boosting(plane, targets)
    print("boosting", [grown(plane[i]) for i in range(0, 30, 5)])
    bagged = forest(line, targets)
    print("forest", [bagged(line[i]) for i in range(0, 30, 5)])


if __name__ == "__main__":
    main()
