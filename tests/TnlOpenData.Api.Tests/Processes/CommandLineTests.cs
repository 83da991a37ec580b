using TnlOpenData.Synthetic;

namespace TnlOpenData.Api.Tests.Processes;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Check_says_one_line_per_edition_and_ends_with_zero()
    {
        var (code, output) = await Started.Run("check", RepositoryData.Directory);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Range(2016, 10).Select(y => $"{y}"), lines.Select(l => l[..4]));
        Assert.Contains(lines, l => l.StartsWith("2018", StringComparison.Ordinal) && l.Contains("22", StringComparison.Ordinal) && l.Contains("12", StringComparison.Ordinal));
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

    [Theory]
    [InlineData("unknown verb", "sing")]
    [InlineData("unknown option --port", "serve", "--port", "80")]
    [InlineData("unknown option --dta", "--dta=/tmp")]
    [InlineData("--data wants a value", "serve", "--data")]
    [InlineData("serve does not take", "serve", "here")]
    [InlineData("check does not take", "check", "here", "there")]
    [InlineData("usage", "--help")]
    public async Task What_is_not_known_is_refused_with_what_is(string said, params string[] arguments)
    {
        var (code, output) = await Started.Run(arguments);
        Assert.Equal(2, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Contains("usage: serve", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_data_without_an_earlier_release_cannot_be_served()
    {
        SyntheticPackage.Valid.WithCell("awards", 1, "level", "9").WriteTo(_temporary.File("data"));
        using var started = Started.Serve(_temporary.File("data"), _temporary.File("releases"));
        Assert.Equal(1, await started.Exit());
        Assert.Contains("awards.csv:2: level: ", started.Output, StringComparison.Ordinal);
        Assert.Contains("1 problem", started.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", started.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releases_that_cannot_be_written_are_said_in_a_sentence()
    {
        await File.WriteAllTextAsync(_temporary.File("file"), "not a directory", TestContext.Current.CancellationToken);
        using var started = Started.Serve(RepositoryData.Directory, _temporary.File("file"));
        Assert.Equal(1, await started.Exit());
        Assert.Contains("--releases", started.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", started.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tnl.example")]
    [InlineData("ftp://tnl.example")]
    public async Task A_public_address_that_is_none_is_said_in_a_sentence(string address)
    {
        var (code, output) = await Started.Run("serve", "--base-url", address, "--releases", _temporary.Path, "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.Contains(address, output, StringComparison.Ordinal);
    }
}
