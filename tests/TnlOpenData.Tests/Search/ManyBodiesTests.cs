using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Search;

/// <summary>Search among as many collectivities as France has communes. Speed is measured by the benchmarks.</summary>
public class ManyBodiesTests
{
    private const int Sample = 60;

    private static readonly Snapshot Snapshot = ManyBodies.Snapshot();

    /// <summary>The same collectivities in every run, spread over the list.</summary>
    private static readonly Collectivity[] Collectivities =
    [
        .. Enumerable.Range(0, Sample).Select(i => Snapshot.Collectivities[i * (ManyBodies.Count / Sample)].Collectivity),
    ];

    [Fact]
    public void Each_is_the_first_hit_for_its_SIREN_and_is_found_by_its_INSEE_code() => Assert.All(Collectivities, c =>
    {
        Assert.Equal(c.Id, Ids("search", c.Siren!)[0]);
        Assert.Contains(c.Id, Ids("search", c.InseeCode!));
    });

    [Fact]
    public void Each_is_found_by_its_name_in_any_case_and_order_and_with_a_type_word() => Assert.All(Collectivities, c =>
    {
        var name = c.Name.ToLowerInvariant();
        Assert.Contains(c.Id, Ids("search", name));
        Assert.Contains(c.Id, Ids("search", $"mairie de {name}"));
        Assert.Contains(c.Id, Ids("search", string.Join(' ', name.Split('-', ' ').Reverse())));
        Assert.Contains(c.Id, Ids("collectivities", name));
    });

    [Fact]
    public void A_list_of_awards_filtered_by_a_SIREN_has_the_awards_of_that_collectivity() => Assert.All(Collectivities, c => Assert.Equal(
        Snapshot.Collectivity(c.Id)!.Awards.Select(a => $"{a.Award.Edition}"),
        Values("awards", "edition", c.Siren!)));

    [Fact]
    public void A_text_that_no_name_contains_finds_nothing() =>
        Assert.Empty(Ids("search", string.Join(' ', Enumerable.Repeat("abcdefgh xyzzyx montagnes", 10))));

    private static string[] Ids(string list, string query) => Values(list, "id", query);

    private static string[] Values(string list, string column, string query)
    {
        var resource = AllResources.Lists.First(r => r.Name == list);
        var page = resource.Query(Snapshot, [new("q", query), new("fields", column), new("limit", "all")], []).Page!;
        return [.. Enumerable.Range(0, page.Count).Select(row => page.Read(row, 0).Plain)];
    }
}
