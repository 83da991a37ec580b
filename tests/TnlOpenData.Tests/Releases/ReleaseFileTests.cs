using TnlOpenData.Releases;
using TnlOpenData.Schema;
using TnlOpenData.Testing.Server;

namespace TnlOpenData.Tests.Releases;

public sealed class ReleaseFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void What_is_written_is_what_is_read(string package)
    {
        var content = Packages.Of(package);
        var read = ReleaseFile.Read(_directory.Write(content));
        Assert.Equal(DataText.Of(content.Data), DataText.Of(read.Data));
        Assert.Equal(content.Release, read.Release);
        Assert.Equal(content.Tables, content.Tables.Select(t => read.Describe(t.Name)));
        Assert.Equal(content.Columns.Select(Text), content.Columns.Select(c => Text(read.DescribeColumn($"{c.TableName}.{c.Name}")!)));

        static string Text(ColumnDescription column) => $"{column with { Choices = [] }} {string.Join('|', column.Choices)}";
    }

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void Any_SQLite_program_finds_it_sound(string package)
    {
        var file = _directory.Write(Packages.Of(package));
        Assert.Equal(["ok"], ReleaseFiles.Ask(file, "PRAGMA integrity_check"));
        Assert.Empty(ReleaseFiles.Ask(file, "PRAGMA foreign_key_check"));
        Assert.NotEmpty(ReleaseFiles.Ask(file, "PRAGMA foreign_key_list(awards)"));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void Every_table_holds_every_row(string package)
    {
        var content = Packages.Of(package);
        var file = _directory.Write(content);
        Assert.All(AllTables.All, t => Assert.Equal(
            [$"{content.Data.Rows(t).Count}"],
            ReleaseFiles.Ask(file, $"SELECT COUNT(*) FROM {t.Name}")));
        Assert.All(AllTables.All, t => Assert.Equal(
            t.ColumnInfos.Select(c => c.Name).Order(StringComparer.Ordinal),
            ReleaseFiles.Ask(file, $"SELECT name FROM pragma_table_info('{t.Name}') ORDER BY name")));
    }

    [Fact]
    public void Codes_keep_their_zeros() =>
        Assert.Contains("04", ReleaseFiles.Ask(
            _directory.Write(Packages.Synthetic),
            "SELECT DISTINCT region_code FROM collectivities WHERE typeof(region_code) = 'text'"));

    [Fact]
    public void The_same_content_is_read_the_same_whatever_order_it_came_in()
    {
        var read = ReleaseFile.Read(_directory.Write(SyntheticPackage.Valid.Shuffled(42).Read()));
        Assert.Equal(DataText.Of(Packages.Synthetic.Data), DataText.Of(read.Data));
    }
}
