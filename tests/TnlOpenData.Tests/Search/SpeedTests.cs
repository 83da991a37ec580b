using System.Diagnostics;
using TnlOpenData.Queries;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Search;

/// <summary>Times are printed, not asserted: they are those of the machine of the day.</summary>
public class SpeedTests(ITestOutputHelper output)
{
    private const int Questions = 1000;

    [Fact]
    public void Search_stays_fast_for_as_many_bodies_as_France_has_communes()
    {
        var snapshot = ManyBodies.Snapshot();
        var clock = Stopwatch.StartNew();
        var index = SearchIndex.Of(snapshot);
        output.WriteLine($"index of {index.Everything.Count} things, {snapshot.Awards.Count} awards: {clock.ElapsedMilliseconds} ms");
        string[] typed = [.. Typed(snapshot).Take(Questions)];
        foreach (var list in new[] { "search", "collectivities", "awards" })
        {
            var resource = AllResources.Lists.First(r => r.Name == list);
            var times = typed.Concat(typed).Select(q => (Query: q, Time: Time(() => resource.Ask(snapshot, [new("q", q), new("limit", "20")], [])))).Skip(Questions).OrderBy(t => t.Time).ToArray();
            output.WriteLine($"{list}: p50 {times[Questions / 2].Time:F2} ms, p99 {times[Questions * 99 / 100].Time:F2} ms, worst {times[^1].Time:F2} ms ({times[^1].Query})");
        }

        Assert.NotEmpty(typed);
    }

    /// <summary>Whole names, beginnings, typos, codes, places, mairies, and long nonsense.</summary>
    private static IEnumerable<string> Typed(Snapshot snapshot)
    {
        var random = new Random(1);
        while (true)
        {
            var body = snapshot.Collectivities[random.Next(snapshot.Collectivities.Count)].Collectivity;
            var name = body.Name.ToLowerInvariant();
            yield return name;
            yield return name[..random.Next(1, name.Length)];
            yield return name.Remove(random.Next(name.Length), 1);
            yield return $"mairie de {name}";
            yield return random.Next(2) == 0 ? body.Siren! : body.InseeCode!;
            yield return random.Next(2) == 0 ? body.DepartementName! : body.RegionCode!;
            yield return $"{name} {body.DepartementName}";
            yield return name.Replace("saint", "st", StringComparison.Ordinal);
            yield return string.Join(' ', name.Split('-', ' ').Reverse());
            yield return random.Next(10) == 0 ? string.Join(' ', Enumerable.Repeat("abcdefgh xyzzyx montagnes", 10)) : $"{name} zzz";
        }
    }

    private static double Time(Action ask)
    {
        var clock = Stopwatch.GetTimestamp();
        ask();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }
}
