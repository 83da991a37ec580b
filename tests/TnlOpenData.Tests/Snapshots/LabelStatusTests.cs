using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Snapshots;

/// <summary>One word says whether a body is labelled; no award says nothing unless all laureates of the edition are on record.</summary>
public class LabelStatusTests
{
    private static readonly Snapshot Synthetic = Packages.SyntheticSnapshot;

    [Theory]
    [InlineData("guillemets", LabelStatus.Labelled)]
    [InlineData("outre-mer", LabelStatus.Labelled)] // A level of 2024, then a badge.
    [InlineData("association", LabelStatus.BadgeOnly)]
    [InlineData("moins", LabelStatus.Labelled)] // Its level is unknown.
    [InlineData(null, LabelStatus.NotKnown)]
    public void Over_all_editions(string? id, string status) =>
        Assert.Equal(status, LabelStatus.Of(id is null ? null : Synthetic.Collectivity(id)));

    [Theory]
    [InlineData("outre-mer", 2024, LabelStatus.Labelled)]
    [InlineData("outre-mer", 2025, LabelStatus.BadgeOnly)]
    [InlineData("association", 2025, LabelStatus.BadgeOnly)]
    public void In_the_edition_of_an_award(string id, int year, string status) =>
        Assert.Equal(status, LabelStatus.In(Synthetic.EditionByYear[year], Synthetic.Collectivity(id)));

    [Fact]
    public void In_an_edition_without_an_award_it_depends_on_what_is_on_record()
    {
        foreach (var edition in Synthetic.Editions.Concat(Packages.RealSnapshot.Editions))
        {
            var absent = edition.Coverage.Complete == true ? LabelStatus.NotLabelled : LabelStatus.NotKnown;
            Assert.Equal(absent, LabelStatus.In(edition, null));
            Assert.Equal(absent, LabelStatus.Absence(edition));
        }
    }

    [Fact]
    public void A_place_has_the_status_of_its_laureate() => Assert.All(
        Packages.RealSnapshot.Territories.All,
        t => Assert.Equal(LabelStatus.Of(t.Collectivity), t.Status));
}
