namespace TnlOpenData.Import.Tests;

public class BrokenPackageTests
{
    private static readonly Dictionary<string, BrokenPackage> All = new[]
    {
        BrokenFiles.All, BrokenDescriptors.All, BrokenDescriptorsMore.All, BrokenHeaders.All, BrokenCells.All, BrokenCellsMore.All,
        BrokenAwards.All, BrokenBodies.All, BrokenBodiesMore.All, BrokenEditions.All, BrokenHistories.All, BrokenLeads.All,
        BrokenTerritories.All, BrokenTerritoryRelations.All, BrokenRepeatedTerritories.All,
    }.SelectMany(list => list).ToDictionary(b => b.Kind, StringComparer.Ordinal);

    public static TheoryData<string> Kinds => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_broken_package_says_what_is_wrong(string kind)
    {
        var reading = All[kind].Package.Check();
        Assert.Equal(string.Join('\n', All[kind].Lines), reading.Lines());
        Assert.Equal(reading.Errors.Any(), reading.Content is null);
    }
}
