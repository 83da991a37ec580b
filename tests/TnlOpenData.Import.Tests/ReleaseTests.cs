using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>What the name of a release depends on, and what it does not.</summary>
public class ReleaseTests
{
    private static readonly string ValidId = Id(Valid);

    [Fact]
    public void Neither_the_order_of_lines_nor_their_ends_change_the_release() =>
        Assert.Equal(ValidId, Id(Valid.Shuffled(42).WithLineEnds("\r\n")));

    [Fact]
    public void The_layout_of_the_descriptor_does_not_change_the_release()
    {
        var pretty = System.Text.Json.JsonSerializer.Serialize(
            System.Text.Json.Nodes.JsonNode.Parse(Valid.Text("datapackage.json")), Indented);
        Assert.Equal(ValidId, Id(Valid.WithText("datapackage.json", _ => pretty)));
    }

    [Theory]
    [InlineData("5.5", "5.50")]
    [InlineData("0", "-0")]
    [InlineData("7", "7.000")]
    public void The_way_a_number_is_typed_does_not_change_the_release(string one, string other) =>
        Assert.Equal(Id(Valid.WithCell("scores", 1, "score", one)), Id(Valid.WithCell("scores", 1, "score", other)));

    [Fact]
    public void One_changed_cell_changes_the_release() =>
        Assert.NotEqual(ValidId, Id(Valid.WithCell("awards", 1, "quote", "« autre »")), StringComparer.Ordinal);

    [Fact]
    public void One_changed_word_of_the_descriptor_changes_the_release() =>
        Assert.NotEqual(ValidId, Id(Valid.WithDescriptor(d => d["title"] = "Autre")), StringComparer.Ordinal);

    [Fact]
    public void A_release_says_what_its_descriptor_says()
    {
        var content = Valid.Read();
        var release = content.Release;
        Assert.Equal(release.Sha256[..16], release.Id);
        Assert.Equal(64, release.Sha256.Length);
        Assert.Equal("0.0.1-synthetic", release.Version);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), release.Created);
        Assert.Equal("Paquet synthétique : aucun de ces faits n’est vrai", release.Title);
        Assert.Equal("etalab-2.0", release.LicenceName);
        Assert.StartsWith("https://", release.LicenceUrl, StringComparison.Ordinal);
        Assert.StartsWith("{\"attribution\":\"TNL Open Data, recensement indépendant", release.Descriptor, StringComparison.Ordinal);
        Assert.DoesNotContain(": ", release.Descriptor.Replace(" : ", "", StringComparison.Ordinal)[..40], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_describes_every_table_and_column()
    {
        var content = Valid.Read();
        Assert.Equal(Schema.AllTables.All.Count, content.Tables.Count);
        Assert.Equal(Schema.AllTables.All.Sum(t => t.ColumnInfos.Count), content.Columns.Count);
        var kind = content.Columns.Single(c => c is { TableName: "awards", Name: "identity" });
        Assert.Equal(["published", "assumed"], kind.Choices);
        Assert.Equal("published", kind.Example);
        Assert.True(kind.Required);
        Assert.Equal("2021", content.Columns.Single(c => c is { TableName: "editions", Name: "year" }).Example);
    }

    [Fact]
    public void Facts_stand_in_the_order_of_their_keys()
    {
        var facts = Valid.Shuffled(7).Read().Data;
        Assert.Equal(facts.Awards.OrderBy(a => a.Edition).ThenBy(a => a.CollectivityId, StringComparer.Ordinal), facts.Awards);
        var scores = facts.Scores
            .OrderBy(s => s.Edition)
            .ThenBy(s => s.CollectivityId, StringComparer.Ordinal)
            .ThenBy(s => s.DomainCode, StringComparer.Ordinal);
        Assert.Equal(scores, facts.Scores);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string Id(SyntheticPackage package) => package.Read().Release.Id;
}
