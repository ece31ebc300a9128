package corridor.bargain;

import corridor.bargain.smp.SmpSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * A second implementation of the reference algorithm, written for reading rather than for speed. It computes every
 * perspective on every pair, names choices by text, and shares nothing with the engine. It is for tests only.
 */
final class SlowSmp {
    private final int n;
    private final int issues;
    private final double[] c;
    private final double[][] s;
    private final double[] engagement;
    private final double[][] accommodation;
    private final SmpSettings set;
    private final boolean ktabGain;
    double[][] x;
    private double[][] y;
    private double[][] d;
    double[] r;
    private final List<Deal> deals = new ArrayList<>();
    final List<double[][]> states = new ArrayList<>();
    final List<double[]> shown = new ArrayList<>();
    final List<String> targets = new ArrayList<>();

    private record Deal(int i, int j, double[] pi, double[] pj) {}

    SlowSmp(BargainTable table, SmpSettings set, boolean ktabGain) {
        this.n = table.size();
        this.issues = table.issues().size();
        this.c = table.capability();
        this.s = table.salience();
        this.set = set;
        this.ktabGain = ktabGain;
        engagement = new double[n];
        x = new double[n][issues];
        y = new double[n][issues];
        accommodation = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < issues; k++) {
                engagement[i] += s[i][k];
                x[i][k] = table.position()[i][k] / 100;
                y[i][k] = x[i][k];
            }
            for (int j = 0; j < n; j++) {
                accommodation[i][j] =
                        table.accommodation().length == 0 ? (i == j ? 1 : 0) : table.accommodation()[i][j];
            }
        }
    }

    void run(int turns) {
        double first = 0;
        look();
        for (int t = 1; t <= turns; t++) {
            double moved = turn();
            look();
            first = t == 1 ? moved : first;
            if (t >= 2 && moved / (first + 1e-4) < 0.02) {
                return;
            }
        }
    }

    private void look() {
        d = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                d[i][j] = distance(i, x[j]);
            }
        }
        double[][] neutral = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int o = 0; o < n; o++) {
                neutral[k][o] = u(d[k][o], 0);
            }
        }
        double[] p = elect(neutral);
        double m = 2;
        double big = -1;
        for (double each : p) {
            m = Math.min(m, each);
            big = Math.max(big, each);
        }
        r = new double[n];
        for (int i = 0; i < n; i++) {
            double unit = (p[i] - m) / (big - m);
            r[i] = switch (set.riskRange().inFiles()) {
                case "Min" -> unit;
                case "Mid" -> 1.5 * unit - 0.5;
                default -> 2 * unit - 1;
            };
        }
        states.add(copy(x));
        shown.add(winners());
    }

    private double[] winners() {
        List<Integer> heads = new ArrayList<>();
        int[] of = new int[n];
        for (int i = 0; i < n; i++) {
            of[i] = -1;
            for (int h = 0; h < heads.size() && of[i] < 0; h++) {
                if (euclid(x[i], x[heads.get(h)]) < 1e-3) {
                    of[i] = h;
                }
            }
            if (of[i] < 0) {
                of[i] = heads.size();
                heads.add(i);
            }
        }
        double[][] u = new double[n][heads.size()];
        for (int k = 0; k < n; k++) {
            for (int h = 0; h < heads.size(); h++) {
                u[k][h] = u(d[k][heads.get(h)], r[k]);
            }
        }
        double[] p = elect(u);
        double[] shown = new double[n];
        for (int i = 0; i < n; i++) {
            shown[i] = p[of[i]];
        }
        return shown;
    }

    private double turn() {
        deals.clear();
        double[][][] view = new double[n][n][n];
        for (int h = 0; h < n; h++) {
            for (int k = 0; k < n; k++) {
                double lambda = switch (set.riskAdjust().inFiles()) {
                    case "None" -> 0;
                    case "OneThird" -> 1 / 3.0;
                    case "Half" -> 0.5;
                    case "TwoThirds" -> 2 / 3.0;
                    default -> 1;
                };
                for (int j = 0; j < n; j++) {
                    view[h][k][j] = u(d[k][j], (1 - lambda) * r[h] + lambda * r[k]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            int best = -1;
            double most = 1e-5;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    double p = chance(view[i], i, j);
                    double gain = (view[i][i][i] - view[i][i][j]) * (1 - 2 * engagement[j] * (1 - p));
                    if (gain > most) {
                        most = gain;
                        best = j;
                    }
                }
            }
            targets.add(i + ">" + best);
            if (best >= 0) {
                propose(view, i, best);
            }
        }
        return decide();
    }

    private void propose(double[][][] view, int i, int j) {
        Deal mine = meet(i, j, chance(view[i], i, j));
        double p = chance(view[j], i, j);
        double gain = (view[j][i][i] - view[j][i][j]) * (1 - 2 * engagement[j] * (1 - p));
        Deal theirs = meet(i, j, ktabGain ? gain : p);
        switch (set.offerViews().inFiles()) {
            case "InitOnlyInterp" -> deals.add(mine);
            case "InitRcvrInterp" -> {
                deals.add(mine);
                deals.add(theirs);
            }
            default -> {
                double wi = c[i] * engagement[i];
                double wj = (ktabGain ? c[i] : c[j]) * engagement[j];
                double[] pi = new double[issues];
                double[] pj = new double[issues];
                for (int k = 0; k < issues; k++) {
                    pi[k] = (wi * mine.pi[k] + wj * theirs.pi[k]) / (wi + wj);
                    pj[k] = (wi * mine.pj[k] + wj * theirs.pj[k]) / (wi + wj);
                }
                deals.add(new Deal(i, j, pi, pj));
            }
        }
    }

    private Deal meet(int i, int j, double p) {
        double[] pi = new double[issues];
        double[] pj = new double[issues];
        double q = 1 - p;
        for (int k = 0; k < issues; k++) {
            double si = s[i][k];
            double sj = s[j][k];
            double a = x[i][k];
            double b = x[j][k];
            if (set.offerRule().inFiles().equals("S2PMax")) {
                double di = q > p ? q - p : 0;
                double dj = p > q ? p - q : 0;
                double fi = di * sj * sj / (di * sj * sj + 1e-6 + (1 - di) * si * si);
                double fj = dj * si * si / (dj * si * si + 1e-6 + (1 - dj) * sj * sj);
                pi[k] = a + fi * (b - a);
                pj[k] = b + fj * (a - b);
            } else {
                boolean square = set.offerRule().inFiles().equals("S2P2");
                double wi = square ? si * si * p * p : si * p;
                double wj = square ? sj * sj * q * q : sj * q;
                pi[k] = Math.floor(1e4 * ((wi + 1e-6) * a + wj * b) / (wi + 1e-6 + wj) + 0.5) / 1e4;
                pj[k] = Math.floor(1e4 * (wi * a + (wj + 1e-6) * b) / (wi + 1e-6 + wj) + 0.5) / 1e4;
            }
        }
        return new Deal(i, j, pi, pj);
    }

    private double decide() {
        double[][] next = copy(x);
        for (int k = 0; k < n; k++) {
            List<Deal> queue = new ArrayList<>();
            queue.add(null);
            for (Deal deal : deals) {
                if (deal.i == k || deal.j == k) {
                    queue.add(deal);
                }
            }
            double[][] u = new double[n][queue.size()];
            for (int a = 0; a < n; a++) {
                for (int o = 0; o < queue.size(); o++) {
                    u[a][o] = worth(a, queue.get(o));
                }
            }
            double[] p = elect(u);
            int best = 0;
            for (int o = 1; o < p.length; o++) {
                if (p[o] > p[best]) {
                    best = o;
                }
            }
            if (best > 0) {
                next[k] = (queue.get(best).i == k ? queue.get(best).pi : queue.get(best).pj).clone();
            }
        }
        double moved = 0;
        for (int i = 0; i < n; i++) {
            moved += euclid(x[i], next[i]);
        }
        x = next;
        follow();
        return moved;
    }

    private void follow() {
        double[][] ideals = new double[n][issues];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < issues; k++) {
                double rest = 1;
                for (int j = 0; j < n; j++) {
                    ideals[i][k] += accommodation[i][j] * x[j][k];
                    rest -= accommodation[i][j];
                }
                ideals[i][k] += Math.max(0, rest) * y[i][k];
            }
        }
        y = ideals;
    }

    private double worth(int a, Deal deal) {
        double sum = 0;
        for (int m = 0; m < n; m++) {
            double[] where = x[m];
            if (deal != null && deal.i == m) {
                where = deal.pi;
            } else if (deal != null && deal.j == m) {
                where = deal.pj;
            }
            sum += u(distance(a, where), r[a]);
        }
        return sum / n;
    }

    private double chance(double[][] u, int i, int j) {
        double a = 1e-10;
        double b = 1e-10;
        for (int k : new int[] {i, j}) {
            double v = vote(c[k] * engagement[k], u[k][i] - u[k][j]);
            a += v > 0 ? v : 0;
            b += v < 0 ? -v : 0;
        }
        double totalA = a;
        double totalB = b;
        for (int k = 0; k < n; k++) {
            if (k == i || k == j) {
                continue;
            }
            double w = c[k] * engagement[k];
            double v = vote(w, u[k][i] - u[k][j]);
            double pi = (a + Math.max(v, 0)) / (a + b + Math.abs(v));
            double difference = set.thirdParties().inFiles().equals("SemiCommit")
                    ? pi * (u[k][k] - u[k][i]) - (1 - pi) * (u[k][k] - u[k][j])
                    : 0;
            double w2 = vote(w, difference);
            totalA += w2 > 0 ? w2 : 0;
            totalB += w2 < 0 ? -w2 : 0;
        }
        return totalA / (totalA + totalB);
    }

    private double vote(double w, double delta) {
        double b = Math.min(1, Math.max(-1, delta / 1e-8));
        return switch (set.votingRule().inFiles()) {
            case "Binary" -> w * b;
            case "PropBin" -> w * (0.8 * delta + 0.2 * b);
            case "Prop" -> w * delta;
            case "PropCbc" -> w * (0.5 * delta + 0.5 * StrictMath.pow(delta, 3));
            case "Cubic" -> w * StrictMath.pow(delta, 3);
            default -> delta < 0 ? w * delta : 2 / 3.0 * w * delta;
        };
    }

    private double[] elect(double[][] u) {
        int m = u[0].length;
        double[][] coalition = new double[m][m];
        double[][] v = new double[m][m];
        for (int i = 0; i < m; i++) {
            coalition[i][i] = 1e-8;
            v[i][i] = 0.5;
            for (int j = 0; j < i; j++) {
                coalition[i][j] = 1e-8;
                coalition[j][i] = 1e-8;
                for (int k = 0; k < n; k++) {
                    double vote = vote(c[k], u[k][i] - u[k][j]);
                    if (vote > 0) {
                        coalition[i][j] += vote;
                    } else {
                        coalition[j][i] += -vote;
                    }
                }
                v[i][j] = win(coalition[i][j], coalition[j][i]);
                v[j][i] = win(coalition[j][i], coalition[i][j]);
            }
        }
        return switch (set.electionModel().inFiles()) {
            case "Conditional" -> conditional(v);
            case "MarkovUniform" -> markov(v, null, 1e-6);
            default -> markov(v, coalition, 1e-8);
        };
    }

    private double win(double a, double b) {
        int power = switch (set.victoryModel().inFiles()) {
            case "Linear" -> 1;
            case "Square" -> 2;
            case "Quartic" -> 4;
            case "Octic" -> 8;
            default -> 0;
        };
        if (power > 0) {
            return StrictMath.pow(a, power) / (StrictMath.pow(a, power) + StrictMath.pow(b, power));
        }
        if (a >= 1.1 * b) {
            return 1 / (1 + 1e-6);
        }
        return b >= 1.1 * a ? 1e-6 / (1 + 1e-6) : (2.1 * a / (a + b) - 1) / 0.1;
    }

    private static double[] conditional(double[][] v) {
        double[] p = new double[v.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = 1;
            for (double each : v[i]) {
                p[i] *= each;
            }
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private static double[] markov(double[][] v, double[][] coalition, double tolerance) {
        int m = v.length;
        double[][] h = new double[m][m];
        for (int j = 0; j < m; j++) {
            double sum = 0;
            for (int i = 0; i < m; i++) {
                h[i][j] = coalition == null ? 1.0 / m : coalition[i][j] * v[i][j] + (i == j ? 1e-10 : 0);
                sum += h[i][j];
            }
            for (int i = 0; i < m; i++) {
                h[i][j] /= sum;
            }
        }
        double[] p = new double[m];
        java.util.Arrays.fill(p, 1.0 / m);
        for (int iteration = 0; iteration < 1000; iteration++) {
            double[] q = new double[m];
            double change = 0;
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    q[i] += v[i][j] * (p[i] * h[j][i] + p[j] * h[i][j]);
                }
                change = Math.max(change, Math.abs(q[i] - p[i]));
            }
            for (int i = 0; i < m; i++) {
                p[i] = (p[i] + q[i]) / 2;
            }
            if (change <= tolerance) {
                return p;
            }
        }
        return p;
    }

    private double distance(int i, double[] z) {
        double sum = 0;
        double all = 0;
        for (int k = 0; k < issues; k++) {
            sum += s[i][k] * s[i][k] * (y[i][k] - z[k]) * (y[i][k] - z[k]);
            all += s[i][k] * s[i][k];
        }
        return Math.sqrt(sum / all);
    }

    private static double u(double d, double r) {
        return (1 - d) * (1 + r * Math.min(d, 1));
    }

    private static double euclid(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return Math.sqrt(sum);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}
