using TnlOpenData.Import.Territories;

namespace TnlOpenData.Import.Tests.Territories;

public sealed class BrokenTerritoryTests : IDisposable
{
    private static readonly Dictionary<string, BrokenTerritory> All =
        BrokenTerritories.All.ToDictionary(b => b.Kind, StringComparer.Ordinal);

    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    public static TheoryData<string> Kinds => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_broken_input_says_what_is_wrong_and_writes_nothing(string kind)
    {
        var updated = All[kind].Packages.Update();
        Assert.Equal(string.Join('\n', All[kind].Lines), string.Join('\n', updated.Problems));
        Assert.Empty(updated.Lines);
        Assert.Equal(updated.Before, updated.After);
    }

    [Fact]
    public void A_directory_of_packages_that_is_none_is_named()
    {
        var missing = _temporary.File("none");
        var problem = TerritoryUpdate.Run(missing, _temporary.Path, new PopulationYears(null, null)).Problems[0];
        Assert.EndsWith("is not a directory: the directory of the unpacked packages @etalab/decoupage-administratif", $"{problem}");
    }

    [Fact]
    public void Files_are_replaced_all_together()
    {
        Write("a", "old");
        Write("b", "old");
        FileSet.Replace(_temporary.Path, Files("a", "b"));
        Assert.Equal("a: new, b: new", Contents());
    }

    /// <summary>The last is a missing file, or one that has just been replaced, so that its new text is no longer there to move.</summary>
    [Theory]
    [InlineData("c")]
    [InlineData("./b")]
    public void No_file_is_replaced_when_one_cannot_be_and_nothing_is_left_behind(string last)
    {
        Write("a", "old");
        Write("b", "old");
        Assert.ThrowsAny<IOException>(() => FileSet.Replace(_temporary.Path, Files("a", "b", last)));
        Assert.Equal("a: old, b: old", Contents());
    }

    private void Write(string name, string text) => File.WriteAllText(_temporary.File(name), text);

    private static Dictionary<string, byte[]> Files(params string[] names) =>
        names.ToDictionary(name => name, _ => "new"u8.ToArray(), StringComparer.Ordinal);

    private string Contents() => string.Join(", ", Directory.GetFiles(_temporary.Path)
        .Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetFileName(path)}: {File.ReadAllText(path)}"));
}
