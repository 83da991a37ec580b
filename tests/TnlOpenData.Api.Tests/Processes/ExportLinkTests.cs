using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>Every link of an export leads to a file, as a plain server of files finds it, or to the running service.</summary>
[Collection("Exports")]
public sealed partial class ExportLinkTests : IDisposable
{
    private const string Service = "https://service.example.org/tnl";

    private readonly TemporaryDirectory _temporary = new();

    public ExportLinkTests() => SyntheticPackage.Valid.WriteTo(Data);

    private string Data => _temporary.File("data");

    private string Tree => _temporary.File("tree");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Without_a_service_no_page_has_a_dead_link_a_question_or_a_form()
    {
        const string Address = "https://donnees.example.org/tnl";
        await Export(Address);
        foreach (var page in Pages())
        {
            var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
            Assert.All(Links(html), link => Assert.True(IsFile(link, Address), $"{page}: {link}"));
        }

        await HasWhatServersOfFilesLookFor(Address);
        Assert.Contains("href=\"/tnl/departements\">Les départements", await MissingPage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_service_what_has_no_file_leads_there()
    {
        const string Address = "https://donnees.example.org";
        await Export(Address, "--service-url", Service + "/");
        var led = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in Pages())
        {
            var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
            foreach (var link in Links(html).Where(l => !IsFile(l, Address)))
            {
                Assert.StartsWith(Service + "/", link, StringComparison.Ordinal);
                led.Add(link[Service.Length..]);
            }
        }

        Assert.Contains($"href=\"{Service}/\">Le service", await MissingPage(), StringComparison.Ordinal);
        Assert.Contains("/docs", led);
        Assert.Contains(led, l => l.StartsWith("/territoires/", StringComparison.Ordinal));
        Assert.Contains(led, l => l.StartsWith("/recherche?q=", StringComparison.Ordinal));
        using var server = new TnlServer(Data, baseUrl: Service);
        foreach (var address in led.Where(l => !l.StartsWith("/graphiql", StringComparison.Ordinal)))
        {
            using var response = await server.Get(address.Split('#')[0]);
            Assert.True(
                response.StatusCode is HttpStatusCode.OK or HttpStatusCode.MovedPermanently or HttpStatusCode.SeeOther,
                $"{address}: {response.StatusCode}");
        }
    }

    private async Task<string> MissingPage()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Tree, "404.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("/404.html.", html, StringComparison.Ordinal);
        return html;
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/?a=1")]
    public async Task An_address_of_the_service_that_is_none_is_refused(string wrong)
    {
        var (code, output) = await Started.Run("export", Tree, "--base-url", "https://example.org", "--service-url", wrong);
        Assert.Equal(2, code);
        Assert.Contains($"'--service-url' takes an http or https address without query, not '{wrong}'", output, StringComparison.Ordinal);
    }

    private async Task HasWhatServersOfFilesLookFor(string address)
    {
        Assert.True(File.Exists(Path.Combine(Tree, ".nojekyll")));
        var icon = await File.ReadAllBytesAsync(Path.Combine(Tree, "favicon.ico"), TestContext.Current.CancellationToken);
        Assert.Equal([0, 0, 1, 0], icon[..4]);
        var missing = await File.ReadAllTextAsync(Path.Combine(Tree, "404.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"fr\"", missing, StringComparison.Ordinal);
        var sitemap = XDocument.Load(Path.Combine(Tree, "sitemap.xml"));
        var addresses = sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToArray();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.True(IsFile(a, address), a));
    }

    private async Task Export(string address, params string[] more)
    {
        var (code, output) = await Started.Run(
        [
            "export", Tree, "--base-url", address, "--data", Data, "--releases", _temporary.File("releases"), .. more,
        ]);
        Assert.True(code == 0, output);
        Assert.True(Pages().Count() > 20);
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(Tree, "*.html", SearchOption.AllDirectories);

    private static IEnumerable<string> Links(string html) =>
        Address().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a plain server of files answers it; links to other sites and inside the page are not ours to walk.</summary>
    private bool IsFile(string link, string address)
    {
        var before = new Uri(address).AbsolutePath.TrimEnd('/');
        var local = link.StartsWith(address, StringComparison.Ordinal) ? link[(address.Length - before.Length)..] : link;
        var isElsewhere = local.Contains(':', StringComparison.Ordinal) && !local.StartsWith(Service, StringComparison.Ordinal);
        if (local.StartsWith('#') || isElsewhere)
        {
            return true;
        }

        return local.StartsWith(before + "/", StringComparison.Ordinal)
            && !local.Contains('?', StringComparison.Ordinal)
            && File.Exists(FileOf(local[before.Length..].Split('#')[0]));
    }

    private string FileOf(string path)
    {
        var file = Path.Combine(Tree, path.TrimStart('/'));
        return Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
    }

    [GeneratedRegex("\\s(?:href|src|action)=\"(?<address>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
