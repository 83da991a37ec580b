using System.Globalization;

namespace TnlOpenData.Benchmarks;

/// <summary>
/// Runs the cases in turn for several rounds, so that a drift of the machine's speed favours none; prints medians and ratios to the
/// first.
/// </summary>
internal static class Rounds
{
    public static async Task Run(IReadOnlyList<Case> cases, int rounds, TextWriter output)
    {
        var measured = cases.ToDictionary(c => c.Name, _ => new List<Measured>(), StringComparer.Ordinal);
        foreach (var one in cases)
        {
            await Wrk.Ask(one, seconds: 2, connections: 16);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var one in cases)
            {
                measured[one.Name].Add(await Wrk.Ask(one, seconds: 3, connections: 16));
            }
        }

        var bare = measured[cases[0].Name];
        foreach (var one in cases)
        {
            var its = measured[one.Name];
            var ratio = Median(its.Zip(bare, (a, b) => a.Rate / b.Rate));
            var middle = new Measured(
                Median(its.Select(m => m.Rate)),
                Median(its.Select(m => m.P50)),
                Median(its.Select(m => m.P95)),
                Median(its.Select(m => m.P99)));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Name,-12} {middle.Rate,9:0} requests/s  ratio {ratio:0.00}  {middle.Latency}"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
