using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Locks;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Dumps;

/// <summary>A file of the dumps that is lost, cut or damaged is never served as if it were whole, and is soon written again.</summary>
public sealed class DumpDamageTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData("palmares.csv.br", "cut")]
    [InlineData("palmares.csv.br", "other bytes")]
    [InlineData("palmares.csv.gzip", "gone")]
    [InlineData("palmares.csv", "other bytes")]
    [InlineData("manifest.json", "gone")]
    [InlineData("files.txt", "cut")]
    public async Task What_was_damaged_between_two_starts_is_written_anew(string name, string damage)
    {
        var whole = await Sums();
        Damage(name, damage);
        await using var server = Server();
        _ = server.Client;
        for (var tries = 0; !await Whole(); tries++)
        {
            Assert.True(tries < 600, "it is not written anew");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(whole, await server.Text("/dumps/sha256sums.txt"));
        using var coded = await server.Get("/dumps/palmares.csv", ("Accept-Encoding", "br"));
        Assert.True((await coded.Content.ReadAsByteArrayAsync()).Length > 500);

        async Task<bool> Whole() => FindDamage() is null && (await server.Get("/dumps/palmares.csv")).IsSuccessStatusCode;
    }

    [Theory]
    [InlineData("palmares.csv")]
    [InlineData("palmares.csv.br")]
    [InlineData("")]
    public async Task What_is_lost_while_serving_is_written_anew_and_never_an_error_of_the_service(string name)
    {
        await using var server = Server();
        using var before = await server.Get("/dumps/palmares.csv");
        var folder = Folder();
        if (name.Length == 0)
        {
            Directory.Delete(folder, recursive: true);
        }
        else
        {
            File.Delete(Path.Combine(folder, name));
        }

        for (var tries = 0; ; tries++)
        {
            using var after = await server.Get("/dumps/palmares.csv", ("Accept-Encoding", "br"));
            Assert.True(after.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{after.StatusCode}");
            if (after.IsSuccessStatusCode && FindDamage() is null)
            {
                break;
            }

            Assert.Equal(after.IsSuccessStatusCode, after.Header("Retry-After").Length == 0);
            Assert.True(tries < 600, "it is not written anew");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(Path.Combine(Folder(), "palmares.csv")));
    }

    [Fact]
    public async Task While_no_dumps_can_be_written_only_files_are_refused()
    {
        Directory.CreateDirectory(_temporary.File("dumps"));
        using var held = ProcessLock.TryTake(_temporary.File("dumps/lock"));
        await using var server = new WaitingServer(_temporary.Path);
        foreach (var path in new[]
        {
            "/donnees", "/catalogue.ttl", "/catalogue.rdf", "/moissonnage/catalogue.jsonld", "/sitemap.xml", "/robots.txt",
            "/datapackage.json", "/dataset.jsonld", "/releases.atom", "/releases.json", "/schemas/awards.json",
            "/dumps/awards.csv-metadata.json", "/.well-known/api-catalog", "/v1/awards", "/",
        })
        {
            await server.Text(path);
        }

        Assert.DoesNotContain("byteSize", await server.Text("/catalogue.ttl"), StringComparison.Ordinal);
        Assert.Contains("/dumps/palmares.csv", await server.Text("/catalogue.ttl"), StringComparison.Ordinal);
        using var file = await server.Get("/dumps/palmares.csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, file.StatusCode);
        Assert.EndsWith("/unavailable", (string)(await file.Problem())["type"]!, StringComparison.Ordinal);
        using var unknown = await server.Get("/dumps/nothing.csv");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        held!.Dispose();
        for (var tries = 0; !(await server.Get("/dumps/palmares.csv")).IsSuccessStatusCode; tries++)
        {
            Assert.True(tries < 600, "they are not written");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains("byteSize", await server.Text("/catalogue.ttl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_services_with_different_data_share_a_directory()
    {
        SyntheticPackage.Valid.WriteTo(_temporary.File("data"));
        await using var one = Server();
        var first = await one.Text("/dumps/sha256sums.txt");
        await using var other = new TnlServer(
            _temporary.File("data"), services => services.PostConfigure<TnlOptions>(o => o.ReleaseDirectory = _temporary.Path));
        var second = await other.Text("/dumps/sha256sums.txt");
        Assert.NotEqual(first, second);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Equal(first, await one.Text("/dumps/sha256sums.txt"));
        await one.Text("/dumps/palmares.csv");
        await other.Text("/dumps/palmares.csv");
    }

    private TnlServer Server() => new(
        RepositoryData.WithoutTerritories, services => services.PostConfigure<TnlOptions>(o => o.ReleaseDirectory = _temporary.Path));

    private async Task<string> Sums()
    {
        await using var server = Server();
        return await server.Text("/dumps/sha256sums.txt");
    }

    private string Folder() =>
        Directory.GetDirectories(_temporary.File("dumps")).Single(d => !d.EndsWith(".tmp", StringComparison.Ordinal));

    private void Damage(string name, string damage)
    {
        var path = Path.Combine(Folder(), name);
        var bytes = File.ReadAllBytes(path);
        switch (damage)
        {
            case "gone":
                File.Delete(path);
                break;
            case "cut":
                File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
                break;
            default:
                bytes[bytes.Length / 2] ^= 1;
                File.WriteAllBytes(path, bytes);
                break;
        }
    }

    /// <summary>Compares every file with the list of the folder.</summary>
    private string? FindDamage()
    {
        var list = Path.Combine(Directory.GetDirectories(_temporary.File("dumps")).FirstOrDefault() ?? "none", "files.txt");
        if (!File.Exists(list))
        {
            return list;
        }

        var folder = Path.GetDirectoryName(list)!;
        return File.ReadAllLines(list).Select(l => l.Split(' ')).FirstOrDefault(l =>
            l.Length != 3
            || !File.Exists(Path.Combine(folder, l[2]))
            || Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, l[2])))) != l[0])?[^1];
    }

    private sealed class WaitingServer(string releases) : TnlServer(
        RepositoryData.WithoutTerritories, services => services.PostConfigure<TnlOptions>(o => o.ReleaseDirectory = releases))
    {
        protected override bool WaitsForDumps => false;
    }
}
