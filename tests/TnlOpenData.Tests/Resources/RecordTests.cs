using TnlOpenData.Palmares;
using TnlOpenData.Resources.Records;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

public class RecordTests
{
    [Fact]
    public void No_sentence_holds_the_code_of_a_kind_or_of_a_scale()
    {
        foreach (var snapshot in new[] { Packages.RealSnapshot, Packages.SyntheticSnapshot })
        {
            var rows = Of(snapshot);
            Assert.Contains(rows, r => r.Kind is not null);
            Assert.All(rows, r => Assert.DoesNotMatch("copylefts\\)|badge-metals|communaute|etablissement|metropole", r.Statement));
            Assert.All(rows.Where(r => r.Kind is not null), r => Assert.DoesNotContain("nature", r.Statement, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_first_of_the_first_edition_is_certain_whatever_is_missing()
    {
        var ofFirst = Of(Packages.RealSnapshot).Where(r => r is { Code: "first-of-kind", Edition: 2016 }).ToArray();
        Assert.NotEmpty(ofFirst);
        const string FirstEdition = "C’est la première édition du label ; d’autres de ses lauréats peuvent ne pas être recensés.";
        Assert.All(ofFirst, r => Assert.Equal((Confidence.Certain, FirstEdition), (r.Confidence, r.Why)));
    }

    [Fact]
    public void A_first_of_a_kind_is_certain_once_the_editions_before_are_whole_and_says_so()
    {
        var whole = Packages.Real.Data.Editions.Select(e =>
            e.Year < 2019 ? e with { LaureateCount = Packages.Real.Data.Awards.Count(a => a.Edition == e.Year) } : e);
        var named = Packages.Real.Data.Awards.Select(a => a with { Identity = "published" });
        var complete = Packages.Real.Data.With(AllTables.Editions, [.. whole]);
        var snapshot = Snapshot.Of(Packages.Real with { Data = complete.With(AllTables.Awards, [.. named]) });
        var supposed = Snapshot.Of(Packages.Real with { Data = complete });
        RecordRow Of(string kind, Snapshot s) => RecordTests.Of(s).Single(r => r.Code == "first-of-kind" && r.Kind == kind);
        Assert.Equal(
            (Confidence.Certain, "Les éditions antérieures sont recensées en entier."),
            (Of("metropole", snapshot).Confidence, Of("metropole", snapshot).Why));
        // A laureate that is only supposed may have been a métropole.
        Assert.Equal(Confidence.Provisional, Of("metropole", supposed).Confidence);
        Assert.Equal(Confidence.Provisional, Of("metropole", Packages.RealSnapshot).Confidence);
    }

    [Fact]
    public void No_record_rests_on_a_supposed_laureate()
    {
        foreach (var snapshot in new[] { Packages.RealSnapshot, Packages.SyntheticSnapshot })
        {
            Assert.Contains(snapshot.Awards, a => a.Award.Identity == "assumed");
            Assert.All(Of(snapshot).SelectMany(r => r.Proof), a => Assert.NotEqual("assumed", a.Award.Identity));
        }
    }

    [Fact]
    public void A_badge_is_in_no_record_of_the_label()
    {
        foreach (var snapshot in new[] { Packages.RealSnapshot, Packages.SyntheticSnapshot })
        {
            var badges = Of(snapshot).Where(r => r.Proof.Any(LabelStatus.IsBadge)).ToArray();
            Assert.Equal("first-badge", Assert.Single(badges, r => r.Code is not ("newcomers" or "returners")).Code);
            Assert.DoesNotContain(Of(snapshot), r => r is { Code: "first-at-level", Level.Code: "badge" });
        }
    }

    [Fact]
    public void A_record_says_which_of_its_awards_are_deduced() => Assert.All(
        Of(Packages.RealSnapshot).Concat(Of(Packages.SyntheticSnapshot)),
        r =>
        {
            var deduced = r.Proof.Where(a => a.Award.LevelStatus == "derived").ToLookup(a => DoubtWords.IsDerivedAward(a.Award));
            Assert.Equal(deduced[false].Any(), r.Why.Contains("Niveau déduit", StringComparison.Ordinal));
            Assert.Equal(deduced[true].Any(), r.Why.Contains("Distinction déduite", StringComparison.Ordinal));
        });

    private static IReadOnlyList<RecordRow> Of(Snapshot snapshot) => RecordResource.Records.Rows(snapshot);
}
