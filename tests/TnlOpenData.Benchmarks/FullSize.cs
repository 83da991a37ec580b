using System.Diagnostics;
using System.Globalization;

namespace TnlOpenData.Benchmarks;

/// <summary>
/// The service at the ceiling of its domain (<see cref="CeilingPackage"/>): how soon it answers, what it weighs, how long an
/// indexed question takes alone, and how fast the whole list of awards comes as CSV.
/// </summary>
internal static class FullSize
{
    private static readonly (string Name, string Address)[] Questions =
    [
        ("awards of one body", "/v1/collectivities/commune-01234/awards"),
        ("one département", "/v1/awards?departement=38&limit=10"),
        ("one edition", "/v1/awards?edition=2019&limit=10"),
        ("one région, best first", "/v1/awards?region=84&edition=2019&sort=-level,name&limit=10"),
        ("GraphQL, ten awards", Graph(10)),
        ("GraphQL, a hundred", Graph(100)),
        ("search", "/v1/search?q=commune%20n%201234&limit=10"),
        ("q= of many", "/v1/collectivities?q=commune&limit=10"),
    ];

    /// <summary>A deep question: awards, their collectivities, and all awards of these with their sources.</summary>
    private static string Graph(int first) =>
        "/graphql?query="
        + Uri.EscapeDataString(
            $"{{ awards(first: {first}) {{ nodes {{ quote collectivity {{ name "
                + $"awards(first: 10) {{ nodes {{ edition {{ year }} source {{ url }} }} }} }} }} }} }}");

    public static async Task Run(string directory, TextWriter output)
    {
        var data = Directory.CreateDirectory(Path.Combine(directory, "data")).FullName;
        var releases = Path.Combine(directory, "releases");
        CeilingPackage.WriteTo(data);
        string[] options = ["--data", data, "--cache-megabytes", "0"];
        using (var first = await Service.Start(releases, options))
        {
            Say(
                output,
                $"full size: imported and answering after {first.FirstAnswer.TotalSeconds:0.0} s; memory at most {first.PeakMegabytes} MB");
        }

        using var service = await Service.Start(releases, options);
        var (seconds, memory, peak) = (service.FirstAnswer.TotalSeconds, service.Megabytes, service.PeakMegabytes);
        Say(output, $"full size: release in place, answering after {seconds:0.0} s; memory {memory} MB, at most {peak} MB");
        foreach (var (name, address) in Questions)
        {
            await Wrk.Ask(new Case(name, service.Address + address), seconds: 2, connections: 1);
            var asked = await Wrk.Ask(new Case(name, service.Address + address), seconds: 5, connections: 1);
            Say(output, $"full size: {name,-24} {asked.Latency}");
        }

        await Stream(service, output);
    }

    private static async Task Stream(Service service, TextWriter output)
    {
        var before = service.PeakMegabytes;
        var rates = new List<double>();
        var size = 0L;
        for (var round = 0; round < 3; round++)
        {
            using var client = new HttpClient();
            var began = Stopwatch.GetTimestamp();
            await using var body = await client.GetStreamAsync(new Uri(service.Address + "/v1/awards.csv?limit=all"));
            size = await Drain(body);
            rates.Add(size / 1e6 / Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        var (total, rate, after) = (size / 1e6, rates.Order().ElementAt(1), service.PeakMegabytes);
        Say(output, $"full size: all awards as CSV, {total:0} MB at {rate:0} MB/s; peak of memory {before} MB before, {after} MB after");
    }

    private static async Task<long> Drain(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        while (await stream.ReadAsync(buffer) is > 0 and var read)
        {
            total += read;
        }

        return total;
    }

    private static void Say(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
