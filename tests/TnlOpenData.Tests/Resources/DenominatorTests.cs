using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

/// <summary>Inhabitants of laureate communes, of laureate intercommunalities, and of both without counting anyone twice.</summary>
public class DenominatorTests
{
    private static readonly string[] Columns =
        ["communes", "communes_total", "population_communes", "population_epci", "population_covered", "population_total"];

    public static TheoryData<string, string> Groups
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in new[] { "real", "synthetic" })
            {
                foreach (var by in new[] { "all", "edition", "scale", "level", "departement", "region", "size_class", "region,edition" })
                {
                    data.Add(name, by);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_union_is_at_least_each_part_and_at_most_their_sum(string name, string by) => Assert.All(Rows(name, by), r =>
    {
        Assert.InRange(
            r["population_covered"],
            Math.Max(r["population_communes"], r["population_epci"]),
            r["population_communes"] + r["population_epci"]);
        Assert.InRange(r["population_covered"], 0, r["population_total"]);
        Assert.InRange(r["communes"], 0, r["communes_total"]);
    });

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void The_union_is_that_of_the_communes_in_the_tables(string name)
    {
        var data = Packages.Of(name).Data;
        var bodies = data.Collectivities.Where(c => data.Awards.Any(a => a.CollectivityId == c.Id && a.Level != "badge")).ToArray();
        var own = bodies.Where(b => b.Kind == "commune").Select(b => b.InseeCode).ToHashSet(StringComparer.Ordinal);
        var sirens = bodies.Select(b => b.Siren).Where(s => data.Epci.Any(e => e.Siren == s)).ToHashSet(StringComparer.Ordinal);
        var inGroups = data.Communes.Where(c => sirens.Contains(c.EpciSiren) || sirens.Contains(c.EptSiren)).ToArray();
        var all = data.Communes.Where(c => own.Contains(c.InseeCode)).Union(inGroups).ToArray();
        var row = Assert.Single(Rows(name, "all"));
        Assert.Equal(own.Count, row["communes"]);
        Assert.Equal(data.Communes.Count, row["communes_total"]);
        Assert.Equal(inGroups.Sum(c => (long)(c.Population ?? 0)), row["population_epci"]);
        Assert.Equal(all.Sum(c => (long)(c.Population ?? 0)), row["population_covered"]);
        Assert.Equal(data.Communes.Sum(c => (long)(c.Population ?? 0)), row["population_total"]);
    }

    [Fact]
    public void A_commune_in_a_laureate_intercommunality_is_counted_once()
    {
        // The only member of the métropole, and a laureate itself.
        var package = SyntheticPackage.Valid.WithCell("communes", 3, "epci_siren", Siren.Of(20000004))
            .WithCell("collectivities", 2, "epci_siren", Siren.Of(20000004))
            .WithCell("collectivities", 2, "epci_name", "@Métropole")
            .WithCell("histories", 2, "siren", Siren.Of(20000004))
            .WithCell("epci", 4, "members_count", "2")
            .WithCell("epci", 5, "members_count", "2");
        var (before, after) = (Assert.Single(Rows("synthetic", "all")), Assert.Single(Rows(Snapshot.Of(package.Read()), "all")));
        Assert.Equal(before["population_epci"] + 800, after["population_epci"]);
        Assert.Equal(before["population_communes"], after["population_communes"]);
        Assert.Equal(before["population_covered"], after["population_covered"]);
    }

    [Theory]
    [InlineData("region")]
    [InlineData("departement")]
    [InlineData("size_class")]
    public void The_groups_of_an_area_have_each_commune_in_one_of_them(string by)
    {
        var whole = Assert.Single(Rows("real", "all"));
        var groups = Rows("real", by);
        Assert.Equal(whole["communes"], groups.Sum(r => r["communes"]));
        Assert.True(groups.Sum(r => r["communes_total"]) <= whole["communes_total"]);
    }

    private static Dictionary<string, long>[] Rows(string name, string by) =>
        Rows(name == "real" ? Packages.RealSnapshot : Packages.SyntheticSnapshot, by);

    private static Dictionary<string, long>[] Rows(Snapshot snapshot, string by)
    {
        var (page, errors) = StatisticsResource.Statistics.Query(
            snapshot, [new("by", by), new("limit", "all"), new("fields", string.Join(',', Columns))], []);
        Assert.Empty(errors);
        return
        [
            .. Enumerable.Range(0, page!.Count)
                .Select(row => Columns.Index().ToDictionary(c => c.Item, c => Number(page.Read(row, c.Index)), StringComparer.Ordinal)),
        ];
    }

    private static long Number(Cell cell) => cell.IsEmpty ? 0 : long.Parse(cell.Plain, CultureInfo.InvariantCulture);
}
