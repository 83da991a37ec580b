using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Site;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>What holds for every page of the real data, and of the invented one with its hostile names.</summary>
public class EveryPageTests(RealServer real, SyntheticServer synthetic)
{
    private const int HeaviestPage = 300_000;

    private static readonly string[] Questions =
    [
        "/palmares?edition=2018",
        "/palmares?q=x",
        "/carte?edition=2018",
        "/carte?departement=38",
        "/comparer?territoires=boe,echirolles,lyon",
        "/territoires/31555-toulouse",
        "/territoires/97502-saint-pierre",
    ];

    [Fact]
    public async Task A_page_has_one_heading_a_title_of_its_own_a_main_part_and_a_way_to_skip_to_it()
    {
        foreach (var (server, paths) in Servers())
        {
            var titles = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                var page = await server.Page(path);
                Assert.Single(page.QuerySelectorAll("h1"));
                Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
                Assert.Equal("contenu", page.QuerySelector("main")!.Id);
                Assert.Equal("#contenu", page.Body!.FirstElementChild!.GetAttribute("href"));
                Assert.True(
                    page.Title is { Length: > 30 } title && (path.Contains('?', StringComparison.Ordinal) || titles.Add(title)),
                    $"{path}: {page.Title}");
                Assert.True(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length > 50, path);
                AssertHeadings(path, page);
            }
        }
    }

    [Fact]
    public async Task A_plus_sign_is_written_as_it_is_for_programs_that_look_for_media_types_in_the_text()
    {
        foreach (var (server, paths) in Servers())
        {
            foreach (var path in paths)
            {
                var text = await server.Text(path);
                Assert.DoesNotContain("&#x2B;", text, StringComparison.Ordinal);
                Assert.Contains("\"application/atom+xml\"", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Nothing_is_inline_and_nothing_comes_from_elsewhere()
    {
        foreach (var (server, paths) in Servers())
        {
            foreach (var path in paths)
            {
                var page = await server.Page(path);
                Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), iframe"));
                Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
                Assert.All(
                    page.QuerySelectorAll("script[src], img[src]")
                        .Select(e => e.GetAttribute("src")!)
                        .Concat(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], use").Select(e => e.GetAttribute("href")!)),
                    address => Assert.True(address[0] is '/' or '#', $"{path}: {address}"));
            }
        }
    }

    [Fact]
    public async Task No_space_parts_a_sign_from_its_word_and_apostrophes_are_those_of_print()
    {
        foreach (var path in Servers().First().Paths)
        {
            foreach (var text in Texts((await real.Page(path)).DocumentElement))
            {
                Assert.DoesNotMatch(@"\p{L}'\p{L}", text);
                foreach (var wrong in new[] { "« ", " »", " :", " ;", " ?", " !", " %" })
                {
                    Assert.False(text.Contains(wrong, StringComparison.Ordinal), $"{path}: “{wrong}” in {text}");
                }
            }
        }
    }

    [Fact]
    public async Task Every_id_is_there_once_and_every_reference_to_one_is_met()
    {
        foreach (var (server, paths) in Servers())
        {
            foreach (var path in paths)
            {
                var page = await server.Page(path);
                string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
                Assert.Equal((path, ids.Length), (path, ids.Distinct(StringComparer.Ordinal).Count()));
                var references = page.QuerySelectorAll("[aria-labelledby], [aria-describedby], label[for]")
                    .SelectMany(e =>
                        $"{e.GetAttribute("aria-labelledby")} {e.GetAttribute("aria-describedby")} {e.GetAttribute("for")}".Split(
                            ' ',
                            StringSplitOptions.RemoveEmptyEntries))
                    .Concat(page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]));
                Assert.Empty(references.Except(ids, StringComparer.Ordinal).Select(r => $"{path}: {r}"));
            }
        }
    }

    [Fact]
    public async Task A_page_keeps_the_manners_of_every_answer()
    {
        foreach (var path in Servers().First().Paths)
        {
            using var get = await real.Get(path);
            Assert.True((await get.Content.ReadAsByteArrayAsync()).Length <= HeaviestPage, path);
            Assert.Contains("default-src 'none'", get.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", get.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.False(get.Headers.Contains("Set-Cookie"));
            Assert.False(get.Headers.ETag!.IsWeak);
            using var kept = await real.Get(path, ("If-None-Match", get.Headers.ETag.Tag));
            Assert.Equal(HttpStatusCode.NotModified, kept.StatusCode);
            using var head = await real.Send(HttpMethod.Head, path);
            Assert.Equal(
                (get.StatusCode, get.Headers.ETag, get.Content.Headers.ContentLength),
                (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
            using var posted = await real.Send(HttpMethod.Post, path);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_that_takes_no_question_says_its_own_address_and_is_in_the_sitemap()
    {
        var sitemap = await real.Text("/sitemap.xml");
        foreach (var path in Listed(real))
        {
            var page = await real.Page(path);
            Assert.Equal($"http://localhost{path}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal($"http://localhost{path}", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
            Assert.Contains($"<loc>http://localhost{path}</loc>", sitemap, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Files_of_the_pages_are_kept_for_ever_at_their_hash_and_shortly_at_another()
    {
        var style = (await real.Page("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var now = await real.Get(style);
        Assert.Contains("immutable", now.Header("Cache-Control"), StringComparison.Ordinal);
        using var later = await real.Get("/assets/0000000000/site.css");
        Assert.Equal(await now.Content.ReadAsStringAsync(), await later.Content.ReadAsStringAsync());
        Assert.DoesNotContain("immutable", later.Header("Cache-Control"), StringComparison.Ordinal);
        using var never = await real.Get("/assets/0000000000/nothing.css");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    private IEnumerable<(TnlServer Server, string[] Paths)> Servers() =>
    [
        (real, [.. Listed(real), .. Questions]),
        (synthetic, [.. Listed(synthetic)]),
    ];

    /// <summary>The pages of the sitemap; of the thousands of places, which are made alike, one in every two hundred.</summary>
    private static IEnumerable<string> Listed(TnlServer server) => SitePages
        .InSitemap(server.Services.GetRequiredService<ReleaseProvider>().Current)
        .GroupBy(p => p.StartsWith(PagePaths.Territories + "/", StringComparison.Ordinal))
        .SelectMany(pages => pages.Key ? pages.Where((_, at) => at % 200 == 0) : pages);

    /// <summary>No level is skipped on the way down.</summary>
    private static void AssertHeadings(string path, IDocument page)
    {
        var last = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= last + 1 && heading.TextContent.Trim().Length > 0, $"{path}: {heading.OuterHtml}");
            last = level;
        }
    }

    private static IEnumerable<string> Texts(INode node) => node switch
    {
        IText text => [text.Data],
        IElement { LocalName: "pre" or "code" or "script" or "style" or "textarea" } => [],
        _ => node.ChildNodes.SelectMany(Texts),
    };
}
