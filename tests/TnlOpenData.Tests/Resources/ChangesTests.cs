using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

/// <summary>What differs between two releases, in rows for programs and in words for people.</summary>
public class ChangesTests
{
    private static readonly Snapshot Before = Packages.RealSnapshot;

    [Fact]
    public void Equal_releases_differ_in_nothing() => Assert.Empty(ReleaseChanges.Between(Before, After(f => f)));

    [Fact]
    public void A_level_that_becomes_known_is_said_as_a_journalist_would()
    {
        var changes = ReleaseChanges.Between(
            Before,
            After(f => Change(f, "mions", 2018, a => a with { Level = "4", LevelStatus = "published" })));
        Assert.Equal(
            [
                new Change("awards", "2018/mions", "changed", "level", null, "4", "Mions 2018 : niveau inconnu → 4"),
                new Change("awards", "2018/mions", "changed", "level_status", "unknown", "published", "Mions 2018 : niveau inconnu → 4"),
            ],
            changes);
    }

    [Fact]
    public void A_range_that_narrows_is_said_by_its_bounds() => Assert.Equal(
        ["Boé 2019 : niveau entre 3 et 4 → 4"],
        Statements(f => Change(f, "boe", 2019, a =>
            a with { Level = "4", LevelLow = null, LevelHigh = null, LevelStatus = "published" })));

    [Fact]
    public void A_row_that_goes_and_a_row_that_comes_are_named() => Assert.Equal(
        ["Arles 2016 : retrait de « Distinctions », niveau 4", "Arles 2018 : ajout dans « Distinctions », niveau 4"],
        Statements(f => Change(f, "arles", 2016, a => a with { Edition = 2018 })));

    [Fact]
    public void A_flag_is_yes_or_no_and_an_empty_cell_is_not_published() => Assert.Equal(
        ["Nancy 2018 : déjà labellisée : non publié → oui"],
        Statements(f => Change(f, "nancy", 2018, a => a with { Returning = true })));

    [Fact]
    public void A_body_is_named_by_its_name_and_a_long_text_is_cut() => Assert.Equal(
        [$"Nancy : remarque : non publié → {new string('x', 80)}…"],
        Statements(f => f.With(AllTables.Collectivities, [
            .. f.Collectivities.Select(c => c.Id == "nancy" ? c with { Note = new string('x', 200) } : c),
        ])));

    [Fact]
    public void An_official_number_is_named_by_its_edition() => Assert.Equal(
        [$"2018 : nombre de candidats : {Before.EditionByYear[2018].Edition.CandidateCount} → 40"],
        Statements(f => f.With(AllTables.Editions, [.. f.Editions.Select(e => e.Year == 2018 ? e with { CandidateCount = 40 } : e)])));

    [Fact]
    public void The_list_filters_and_names_the_releases_it_compares()
    {
        var after = After(f => Change(f, "mions", 2018, a => a with { Level = "4", LevelStatus = "published" })
            .With(AllTables.Sources, [.. f.Sources, new Source { Id = "zz", Url = "https://example.org", Kind = "press" }]));
        var resource = ChangesResource.Changes with
        {
            FindPrevious = s => s == after ? Before : null,
            FindRelease = id => new[] { after, Before }.FirstOrDefault(s => s.Release.Id == id),
        };
        var added = resource.Query(after, [new("change", "added")], []).Page!;
        Assert.Equal(1, added.Total);
        Assert.Equal(Before.Release.Id, added.Parameters.Single(p => p.Key == "from").Value);
        Assert.Equal(after.Release.Id, added.Parameters.Single(p => p.Key == "to").Value);
        Assert.Equal(2, resource.Query(after, [new("table", "awards")], []).Page!.Total);
        Assert.Equal(3, resource.Query(Before, [new("from", after.Release.Id)], []).Page!.Total);
        Assert.Equal(0, resource.Query(Before, [], []).Page!.Total);
        Assert.Contains(
            "version",
            resource.Query(after, [new("from", "c0ffee")], []).QueryErrors.Single().Detail.Fr,
            StringComparison.Ordinal);
    }

    private static string[] Statements(Func<PalmaresData, PalmaresData> change) =>
        [.. ReleaseChanges.Between(Before, After(change)).Select(c => c.Statement).Distinct(StringComparer.Ordinal)];

    private static Snapshot After(Func<PalmaresData, PalmaresData> change) =>
        Snapshot.Of(Packages.Real with
        {
            Release = Packages.Real.Release with { Id = "0123456789abcdef" },
            Data = change(Packages.Real.Data),
        });

    private static PalmaresData Change(PalmaresData data, string id, int edition, Func<Award, Award> change) => data.With(
        AllTables.Awards,
        [.. data.Awards.Select(a => a.CollectivityId == id && a.Edition == edition ? change(a) : a)]);
}
