using FsCheck.Xunit;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Snapshots;

public class CanonicalHashTests
{
    [Property(MaxTest = 8)]
    public void The_order_of_the_lines_does_not_change_a_release(int seed) =>
        Assert.Equal(Packages.Synthetic.Release.Id, SyntheticPackage.Valid.Shuffled(seed).Read().Release.Id);

    [Fact]
    public void Line_ends_do_not_change_a_release() =>
        Assert.Equal(Packages.Synthetic.Release.Id, SyntheticPackage.Valid.WithLineEnds("\r\n").Read().Release.Id);

    [Theory]
    [InlineData("awards", "note", "Another note.")]
    [InlineData("awards", "quote", "Another quotation")]
    [InlineData("communes", "name", "Angles")]
    [InlineData("collectivities", "longitude", "5.71")]
    [InlineData("editions", "ceremony_on", "2016-11-16")]
    [InlineData("sources", "title", "Another title")]
    [InlineData("scores", "score", "0.5")]
    [InlineData("disagreements", "source_b", "official-2024")]
    public void Any_cell_that_changes_makes_another_release(string table, string column, string value) =>
        Assert.NotEqual(Packages.Synthetic.Release.Id, SyntheticPackage.Valid.WithCell(table, 1, column, value).Read().Release.Id);

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void A_release_is_named_by_the_hash_of_its_facts(string package)
    {
        var content = Packages.Of(package);
        Assert.Equal(content.Release.Sha256, CanonicalHash.Of(content));
        Assert.Matches("^[0-9a-f]{64}$", content.Release.Sha256);
        Assert.Equal(content.Release.Sha256[..16], content.Release.Id);
    }
}
