using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Snapshots;

/// <summary>Which levels of an edition may be drawn, by what was announced and how much is on record.</summary>
public class LevelDistributionTests
{
    /// <param name="total">The announced laureates: <c>23</c>, <c>36-37</c>, or nothing.</param>
    /// <param name="tallies">The announced levels: <c>4:11 5:0</c>.</param>
    [Theory]
    [InlineData("copylefts", "24", "1:0 2:3 3:10 4:10 5:1", 0, LevelsKnown.All, false, null)]
    [InlineData("copylefts", "23", "2:3 3:7 4:10 5:3", 5, LevelsKnown.All, false, null)] // Nothing is left for level 1.
    [InlineData("copylefts", "", "1:0 2:3 3:10 4:10 5:1", 0, LevelsKnown.All, false, null)]
    [InlineData("copylefts", "0", "1:0 2:0 3:0 4:0 5:0", 0, LevelsKnown.All, false, null)]
    [InlineData("copylefts", "22", "4:11 5:0", 12, LevelsKnown.Some, false, 11)]
    [InlineData("copylefts", "22", "4:11 5:0", 11, LevelsKnown.Some, false, 11)] // Half is enough.
    [InlineData("copylefts", "22", "4:11 5:0", 10, LevelsKnown.Some, true, 11)]
    [InlineData("copylefts", "23", "5:0", 8, LevelsKnown.Some, true, 23)]
    [InlineData("copylefts", "", "5:0", 8, LevelsKnown.Some, true, null)]
    [InlineData("copylefts", "24", "", 17, LevelsKnown.Recorded, false, 24)]
    [InlineData("copylefts", "24", "", 30, LevelsKnown.Recorded, false, 24)] // More on record than announced.
    [InlineData("copylefts", "26", "", 3, LevelsKnown.None, true, 26)]
    [InlineData("copylefts", "26", "", 0, LevelsKnown.None, true, 26)]
    [InlineData("copylefts", "", "", 0, LevelsKnown.None, true, null)]
    [InlineData("copylefts", "", "", 30, LevelsKnown.None, true, null)]
    [InlineData("badge-metals", "36-37", "", 18, LevelsKnown.None, true, 37)] // A range counts by its larger number.
    [InlineData("badge-metals", "36-37", "", 19, LevelsKnown.Recorded, false, 37)]
    [InlineData("badge-metals", "36-37", "bronze:9 argent:5 or:4", 8, LevelsKnown.All, false, 19)] // A badge is no level.
    [InlineData("badge-metals", "36-37", "badge:18", 8, LevelsKnown.Some, true, 19)]
    [InlineData("badge-metals", "36-37", "bronze:18 argent:18", 8, LevelsKnown.Some, true, 1)]
    public void Of(string scale, string total, string tallies, int recorded, LevelsKnown known, bool isGreyed, int? rest) =>
        Assert.Equal(new LevelDistribution(known, isGreyed, rest), LevelDistribution.Of(CoverageOf(scale, total, tallies, recorded)));

    private static Coverage CoverageOf(string scale, string total, string tallies, int recorded)
    {
        int[] bounds = [.. total.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        var edition = Packages.Real.Data.Editions[0] with
        {
            Scale = scale,
            LaureateCount = bounds.Length == 1 ? bounds[0] : null,
            LaureateCountLow = bounds.Length == 2 ? bounds[0] : null,
            LaureateCountHigh = bounds.Length == 2 ? bounds[1] : null,
        };
        var announced = tallies.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split(':')).Select(t => new Tally
        {
            Edition = edition.Year,
            Level = t[0],
            LaureateCount = Number(t[1]),
            SourceId = "source",
        });
        var awards = Enumerable.Repeat(Packages.Real.Data.Awards[0] with { Level = null, LevelStatus = "unknown" }, recorded);
        return Coverage.Of(edition, [.. awards], Packages.RealSnapshot.LevelsOf(scale), announced);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
