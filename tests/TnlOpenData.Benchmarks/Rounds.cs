using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TnlOpenData.Benchmarks;

/// <summary>One thing to ask, over and over.</summary>
internal sealed record Case(string Name, string Address, IReadOnlyList<string> Headers);

/// <summary>Asks each case in turn, several rounds, with <c>wrk</c> (Debian package wrk), and prints medians and ratios.</summary>
internal static partial class Rounds
{
    public static async Task Run(IReadOnlyList<Case> cases, int rounds, TextWriter output)
    {
        var rates = cases.ToDictionary(c => c.Name, _ => new List<double>(), StringComparer.Ordinal);
        var latencies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            await Ask(one, seconds: 2);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var one in cases)
            {
                var (rate, latency) = await Ask(one, seconds: 3);
                rates[one.Name].Add(rate);
                latencies[one.Name] = latency;
            }
        }

        var bare = rates[cases[0].Name];
        foreach (var one in cases)
        {
            var ratio = Median([.. rates[one.Name].Zip(bare, (a, b) => a / b)]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Name,-12} {Median(rates[one.Name]),9:0} requests/s  ratio {ratio:0.00}  {latencies[one.Name]}"));
        }
    }

    private static async Task<(double Rate, string Latency)> Ask(Case one, int seconds)
    {
        string[] headers = [.. one.Headers.SelectMany(h => new[] { "-H", h })];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c16", $"-d{seconds}s", "--latency", .. headers, one.Address]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var rate = double.Parse(Rate().Match(report).Groups["rate"].Value, CultureInfo.InvariantCulture);
        var latency = string.Join(' ', Latency().Matches(report).Where(m => m.Groups["percent"].Value is "50" or "99").Select(m => $"p{m.Groups["percent"].Value} {m.Groups["time"].Value}"));
        return (rate, latency);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[\d.]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<percent>\d+)%\s+(?<time>[\d.]+[mu]?s)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Latency();
}
