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
            After(f => Change(f, "albi", 2018, a => a with { Level = "4", LevelStatus = "published" })));
        Assert.Equal(
            [
                new Change("awards", "2018/albi", "changed", "level", null, "4", "Albi 2018 : niveau inconnu → 4"),
                new Change("awards", "2018/albi", "changed", "level_status", "unknown", "published", "Albi 2018 : niveau inconnu → 4"),
            ],
            changes);
    }

    [Fact]
    public void A_range_that_narrows_is_said_by_its_bounds() => Assert.Equal(
        ["Boé 2019 : niveau entre 3 et 4 → 4 (édition déduite)"],
        Statements(f => Change(f, "boe", 2019, a =>
            a with { Level = "4", LevelLow = null, LevelHigh = null, LevelStatus = "published" })));

    [Fact]
    public void A_row_that_goes_and_a_row_that_comes_are_named() => Assert.Equal(
        ["Arles 2016 : retrait de « Distinctions », niveau 4", "Arles 2018 : ajout dans « Distinctions », niveau 4"],
        Statements(f => Change(f, "arles", 2016, a => a with { Edition = 2018 })));

    [Fact]
    public void A_badge_is_said_to_be_outside_the_label() => Assert.Equal(
        ["Colomiers 2025 : niveau inconnu → badge (hors label)"],
        Statements(f => Change(f, "colomiers", 2025, a => a with { Level = "badge", LevelStatus = "published" })).Distinct());

    [Fact]
    public void A_population_has_its_year() => Assert.All(
        Statements(f => f.With(AllTables.Collectivities, [
            .. f.Collectivities.Select(c => c.Id == "nancy" ? c with { Population = 1 } : c),
        ])),
        s => Assert.EndsWith(" → 1 (2023)", s, StringComparison.Ordinal));

    [Fact]
    public void A_supposed_laureate_and_a_deduced_level_are_said_to_be_so() => Assert.Equal(
        [
            "Échirolles 2023 : retrait de « Distinctions », niveau 5 (déduit)", "Lyon 2024 (supposé) : niveau entre 3 et 5 → 4",
        ],
        Statements(f => Change(
            f.With(AllTables.Awards, [.. f.Awards.Where(a => (a.CollectivityId, a.Edition) != ("echirolles", 2023))]),
            "lyon",
            2024,
            a => a with { Level = "4", LevelLow = null, LevelHigh = null, LevelStatus = "published" })));

    [Fact]
    public void A_code_is_said_in_words_and_a_mention_is_not_a_fact() => Assert.Equal(
        [
            "Nevers 2018 plus-haute-note : retrait de « Mentions », fait marquant",
            "Paris 2018 meilleure-note-totale : retrait de « Mentions », mention spéciale du jury",
        ],
        Statements(f => f.With(AllTables.Mentions, [.. f.Mentions.Where(m => m.CollectivityId is not ("paris" or "nevers"))]))
            .Order(StringComparer.Ordinal));

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

    private static Source Unread => new() { Id = "zz", Url = "https://example.org", TitleStatus = "rebuilt", Kind = "press" };

    [Fact]
    public void The_list_filters_and_names_the_releases_it_compares()
    {
        var after = After(f => Change(f, "albi", 2018, a => a with { Level = "4", LevelStatus = "published" })
            .With(AllTables.Sources, [.. f.Sources, Unread]));
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

    [Fact]
    public void Of_a_long_text_only_the_part_that_differs_is_said() => Assert.Equal(
        ["Arles 2016 : citation : « étoiles » devient « astres »"],
        Statements(f => Change(f, "arles", 2016, a => a with { Quote = a.Quote.Replace("étoiles", "astres", StringComparison.Ordinal) })));

    [Theory]
    [InlineData("{0} fin.", "{0} autre.", "« fin. » devient « autre. »")]
    [InlineData("{0} fin.", "{0} vraie fin.", "ajout de « vraie »")]
    [InlineData("{0} toute fin.", "{0} fin.", "retrait de « toute »")]
    [InlineData("Un début {0}", "Le début {0}", "« Un » devient « Le »")]
    [InlineData("Un {0} fin", "Deux {0} fins", "« Un {1}… » devient « Deux {2}… »")]
    [InlineData("{0} deux mots", "{0}  deux mots", "les espaces ou les fins de ligne")]
    [InlineData("{0} mot mot fin", "{0} mot fin", "retrait de « mot »")]
    public void A_difference_is_in_words_wherever_it_lies(string before, string after, string said)
    {
        const string Middle = "du texte qui reste le même de part et d’autre de ce qui change et qui dépasse quatre-vingts signes";
        string Filled(string text) => text.Replace("{0}", Middle, StringComparison.Ordinal);
        var expected = said
            .Replace("{1}", Middle[..(80 - "Un ".Length)].TrimEnd(), StringComparison.Ordinal)
            .Replace("{2}", Middle[..(80 - "Deux ".Length)].TrimEnd(), StringComparison.Ordinal);
        var from = Before.Data.With(AllTables.Collectivities, [
            .. Before.Data.Collectivities.Select(c => c.Id == "nancy" ? c with { Note = Filled(before) } : c),
        ]);
        var to = from.With(AllTables.Collectivities, [
            .. from.Collectivities.Select(c => c.Id == "nancy" ? c with { Note = Filled(after) } : c),
        ]);
        var changes = ReleaseChanges.Between(Snapshot.Of(Packages.Real with { Data = from }), After(_ => to));
        Assert.Equal([$"Nancy : remarque : {expected}"], changes.Select(c => c.Statement));
    }

    [Fact]
    public void Of_a_long_address_the_end_that_differs_is_shown()
    {
        var address = "https://example.org/" + new string('a', 100);
        var from = Before.Data.With(AllTables.Sources, [
            .. Before.Data.Sources.Select(s => s.Id == "arles-2016" ? s with { Url = address + "/1" } : s),
        ]);
        var to = from.With(AllTables.Sources, [.. from.Sources.Select(s => s.Id == "arles-2016" ? s with { Url = address + "/2" } : s)]);
        var statement = Assert.Single(ReleaseChanges.Between(Snapshot.Of(Packages.Real with { Data = from }), After(_ => to))).Statement;
        Assert.Contains("/1 » devient « …", statement, StringComparison.Ordinal);
        Assert.EndsWith("/2 »", statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_list_the_items_that_come_and_go_are_named()
    {
        var edition = Before.EditionByYear[2016].Edition;
        Assert.Equal(
            [$"2016 : sources (identifiants) : ajout de « arles-2018 », retrait de « {edition.SourceIds[0]} »"],
            Statements(f => f.With(AllTables.Editions, [
                .. f.Editions.Select(e => e.Year == 2016 ? e with { SourceIds = [.. e.SourceIds.Skip(1), "arles-2018"] } : e),
            ])));
    }

    [Theory]
    [InlineData("0123456789abcdef", "new")]
    [InlineData("2026.12.1", "new")]
    [InlineData("2026-12-01", "new")]
    [InlineData("2030-01-01", "new")]
    [InlineData("2026-11-30", "old")]
    [InlineData("2026-11-23", "old")]
    [InlineData("2026.11.23", "old")]
    [InlineData("2026-11-22", null)]
    [InlineData("2026.11.24", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("hier", null)]
    [InlineData("", null)]
    public void A_release_has_three_names_its_id_its_version_and_the_days_on_which_it_was_the_newest(string typed, string? which)
    {
        var label = Before.Release with { Version = "2026.11.23", Created = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero) };
        var old = Snapshot.Of(Packages.Real with { Release = label });
        var @new = Snapshot.Of(Packages.Real with
        {
            Release = label with { Id = "0123456789abcdef", Version = "2026.12.1", Created = label.Created.AddDays(8) },
        });
        var resource = ChangesResource.Changes with
        {
            FindPrevious = _ => old,
            FindRelease = id => new[] { @new, old }.FirstOrDefault(s => s.Release.Id == id),
            Held = () => [@new.Release, old.Release],
        };
        var result = resource.Query(@new, [new("from", typed)], []);
        Assert.Equal(
            which switch { "new" => @new.Release.Id, "old" => old.Release.Id, _ => null },
            result.Page?.Parameters.Single(p => p.Key == "from").Value);
        if (which is null)
        {
            var error = Assert.Single(result.QueryErrors);
            Assert.Contains("2026.12.1", error.Allowed);
            Assert.Contains("previous", error.Allowed);
        }
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
