namespace TnlOpenData.Api.Tests.Processes;

/// <summary>How the service starts: options of the host, and the reasons why it does not start.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Addresses_and_environment_reach_the_host(string environment)
    {
        using var started = Started.With("--urls=http://127.0.0.1:0", "--environment", environment, "--releases", _temporary.Path);
        using var client = await started.Client();
        using var response = await client.GetAsync(new Uri("/v1", UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains($"Hosting environment: {environment}", started.Output, StringComparison.Ordinal);
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
        using var started = Started.Serve(RepositoryData.WithoutTerritories, _temporary.File("file"));
        Assert.Equal(1, await started.Exit());
        Assert.Contains("--releases", started.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", started.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tnl.example")]
    [InlineData("ftp://tnl.example")]
    [InlineData("https://tnl.example/?y=1")]
    [InlineData("https://tnl.example/#part")]
    [InlineData("https://user@tnl.example")]
    [InlineData("https://té.example")]
    public async Task A_public_address_that_is_none_is_said_in_a_sentence(string address)
    {
        string[] arguments = ["serve", "--base-url", address, "--releases", _temporary.Path, "--urls", "http://127.0.0.1:0"];
        var (code, output) = await Started.Run(arguments);
        Assert.Equal(2, code);
        Assert.Contains(address, output, StringComparison.Ordinal);
    }
}
