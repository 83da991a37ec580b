using TnlOpenData.Palmares;
using TnlOpenData.Resources.Records;
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
        var snapshot = Snapshot.Of(Packages.Real with { Data = Packages.Real.Data.With(AllTables.Editions, [.. whole]) });
        RecordRow Of(string kind, Snapshot s) => RecordTests.Of(s).Single(r => r.Code == "first-of-kind" && r.Kind == kind);
        Assert.Equal(
            (Confidence.Certain, "Les éditions antérieures sont recensées en entier."),
            (Of("metropole", snapshot).Confidence, Of("metropole", snapshot).Why));
        Assert.Equal(Confidence.Provisional, Of("metropole", Packages.RealSnapshot).Confidence);
    }

    private static IReadOnlyList<RecordRow> Of(Snapshot snapshot) => RecordResource.Records.Rows(snapshot);
}
