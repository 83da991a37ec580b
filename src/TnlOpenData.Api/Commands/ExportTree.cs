using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;

namespace TnlOpenData.Api.Commands;

/// <summary>The files of an export: first the answers of the service as they are, then their links, which lead to the files.</summary>
internal sealed class ExportTree(HttpClient client, string root)
{
    /// <summary>Lists the content type of each file, for stores that cannot derive it from the name.</summary>
    private const string ContentTypesFile = "content-types.json";

    /// <summary>What file servers send for a file that is not there.</summary>
    private const string MissingPage = "404.html";

    /// <summary>GitHub Pages leaves out folders that begin with a dot, unless this file is there.</summary>
    private const string NoJekyllFile = ".nojekyll";

    private const string Html = "text/html";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public int Count => _types.Count;

    public async Task Write(ExportAddress address)
    {
        using var response = await client.GetAsync(new Uri(address.RequestUri, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{address.RequestUri} answers {(int)response.StatusCode}.");
        }

        var type = response.Content.Headers.ContentType!.ToString();
        _files[address.Path] = await Save(address.FileFor(type), type, response);
    }

    /// <summary>Writes the files that only a tree has, and makes the links of the pages lead to files.</summary>
    /// <param name="service">The address of the running service; null for none.</param>
    public async Task Finish(string baseUrl, string? service)
    {
        await WriteMissingPage(baseUrl, service);
        await File.WriteAllTextAsync(PathOf(NoJekyllFile), "");
        _types[NoJekyllFile] = "text/plain";
        var links = new ExportLinks(baseUrl, service, _files);
        foreach (var (path, file) in _files.Append(new("/", MissingPage)).Where(f => IsHtml(f.Value)))
        {
            await File.WriteAllTextAsync(PathOf(file), links.Rewrite(await File.ReadAllTextAsync(PathOf(file)), path));
        }

        await Rewrite("/sitemap.xml", text => Sitemap(text, links));
        await Rewrite("/releases.atom", text => links.Rewrite(text, "/"));
        await File.WriteAllTextAsync(PathOf(ContentTypesFile), JsonSerializer.Serialize(_types, Indented) + "\n");
    }

    private async Task WriteMissingPage(string baseUrl, string? service)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/" + MissingPage, UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Html));
        using var response = await client.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.NotFound)
        {
            throw new HttpRequestException($"A missing page answers {(int)response.StatusCode}.");
        }

        await Save(MissingPage, response.Content.Headers.ContentType!.ToString(), response);
        var file = PathOf(MissingPage);
        await File.WriteAllTextAsync(file, ExportMissingPage.Of(await File.ReadAllTextAsync(file), baseUrl, service));
    }

    private async Task<string> Save(string name, string type, HttpResponseMessage response)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        await using var target = new FileStream(PathOf(name), FileMode.CreateNew);
        await response.Content.CopyToAsync(target);
        _types[name] = type;
        return name;
    }

    private async Task Rewrite(string path, Func<string, string> change)
    {
        var file = PathOf(_files[path]);
        await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(file)));
    }

    /// <summary>Without the addresses that the tree does not have: the consoles of the API, and the pages of places.</summary>
    private static string Sitemap(string xml, ExportLinks links)
    {
        var root = XElement.Parse(xml);
        root.Elements().Where(url => links.Find(url.Elements().First().Value, "/")?.StartsWith('/') != true).Remove();
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    private bool IsHtml(string file) => _types[file].StartsWith(Html, StringComparison.Ordinal);

    private string PathOf(string file) => Path.Combine(root, file);
}
