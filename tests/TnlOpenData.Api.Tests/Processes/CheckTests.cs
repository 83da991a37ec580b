namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The command <c>check</c>: its output and its exit code.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Check_says_one_line_per_edition_and_ends_with_zero()
    {
        var (code, output) = await Started.Run("check", RepositoryData.Directory);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(0, code);
        Assert.Equal(RealCounts.Editions.Select(y => $"{y}"), lines.Select(l => l[..4]));
        var edition = Assert.Single(lines, l => l.StartsWith("2018", StringComparison.Ordinal));
        Assert.Contains($"{RealCounts.OfficialOf(2018)}", edition, StringComparison.Ordinal);
        Assert.Contains($"{RealCounts.AwardsOf(2018)}", edition, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_the_data_by_itself_from_any_directory()
    {
        using var started = Started.In(_temporary.Path, "check");
        Assert.Equal(0, await started.Exit());
        Assert.Contains("2025", started.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_every_problem_and_ends_with_one()
    {
        SyntheticPackage.Valid.WithCell("awards", 1, "level", "9").WithCell("collectivities", 2, "kind", "ville").WriteTo(_temporary.Path);
        var (code, output) = await Started.Run("check", _temporary.Path);
        Assert.Equal(1, code);
        Assert.Contains("awards.csv:2: level: ", output, StringComparison.Ordinal);
        Assert.Contains("collectivities.csv:3: kind: ", output, StringComparison.Ordinal);
        Assert.Contains("2 problems", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_a_directory_that_is_not_there_ends_with_one()
    {
        var (code, output) = await Started.Run("check", _temporary.File("none"));
        Assert.Equal(1, code);
        Assert.Contains("is not a directory", output, StringComparison.Ordinal);
    }
}
