using System.Diagnostics;
using System.Globalization;

namespace TnlOpenData.Benchmarks;

/// <summary>One thing to ask, over and over.</summary>
internal sealed record Case(string Name, string Address, params IReadOnlyList<string> Headers);

/// <summary>Requests per second, and how long one took: half, 95 and 99 of a hundred were faster.</summary>
internal sealed record Measured(double Rate, double P50, double P95, double P99)
{
    public string Latency => string.Create(CultureInfo.InvariantCulture, $"p50 {P50:0.00} ms  p95 {P95:0.00} ms  p99 {P99:0.00} ms");
}

/// <summary>Drives <c>wrk</c> (Debian package wrk).</summary>
internal static class Wrk
{
    public static async Task<Measured> Ask(Case one, int seconds, int connections)
    {
        string[] headers = [.. one.Headers.SelectMany(h => new[] { "-H", h })];
        var script = Path.Combine(AppContext.BaseDirectory, "report.lua");
        using var wrk = Process.Start(
            new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "-s", script, .. headers, one.Address])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var line =
            report.Split('\n').LastOrDefault(l => l.StartsWith("tnl ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk said nothing of {one.Address}:\n{report}");
        double[] numbers = [.. line.Split(' ').Skip(1).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return numbers[4] == 0
            ? new Measured(numbers[0], numbers[1], numbers[2], numbers[3])
            : throw new InvalidOperationException($"{numbers[4]} requests to {one.Address} failed.");
    }
}
