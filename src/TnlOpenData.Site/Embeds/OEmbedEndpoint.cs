using System.Globalization;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Embeds;

/// <summary><c>/oembed</c>: how to embed a page, for sites that know oEmbed 1.0.</summary>
internal static class OEmbedEndpoint
{
    public static readonly SitePage Document = new(EmbedPaths.OEmbedPath, Send)
    {
        Parameters = new(OEmbedQuestion.Parameters),
        IsForPrograms = true,
        ShowsFormerReleases = false,
        IsInSitemap = false,
        ContentPolicy = null,
        IsExported = false,
    };

    private static Task Send(HttpContext http)
    {
        var (question, errors) = OEmbedQuestion.Read(http.Request.Query);
        if (question is null)
        {
            return Problems.WriteQueryErrors(http, errors);
        }

        var context = PageContext.Of(http);
        var pages = http.RequestServices.GetRequiredService<IReadOnlyList<SitePage>>();
        if (EmbeddableAt(context, question.Url, pages) is { } page)
        {
            return Send(http, context, page, question);
        }

        return Problems.Write(http, ProblemType.NotFound, new(
            $"« {question.Url} » n’est pas l’adresse d’une page de ce site qui puisse être intégrée : "
            + "celle d’une collectivité ou de la carte.",
            $"“{question.Url}” is not the address of a page of this site that can be embedded: that of a collectivity or of the map."));
    }

    /// <summary>The page at an address of this service; null for any other address, and for a map with wrong parameters.</summary>
    private static Embeddable? EmbeddableAt(PageContext context, string address, IReadOnlyList<SitePage> pages)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked)
            || asked.Scheme is not ("http" or "https")
            || asked.UserInfo.Length > 0)
        {
            return null;
        }

        var here = new Uri(context.Address);
        var before = here.AbsolutePath.TrimEnd('/');
        if (!string.Equals(asked.Authority, here.Authority, StringComparison.OrdinalIgnoreCase)
            || !asked.AbsolutePath.StartsWith(before + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var path = asked.AbsolutePath[before.Length..];
        var query = new QueryString(asked.Query);
        return pages
            .Select(p => p.EmbeddableAt?.Invoke(context, path, p.Parameters.Read(query).Value ?? ""))
            .FirstOrDefault(e => e is not null);
    }

    private static Task Send(HttpContext http, PageContext context, Embeddable page, OEmbedQuestion question)
    {
        var fields = OEmbed.Fields(context, page, question);
        var isXml = question.Format == "xml";
        return new Representation
        {
            ContentType = isXml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8",
            Identity = string.Create(
                CultureInfo.InvariantCulture,
                $"oembed {question.Format} {context.Release.Id} {page.Address} {question.MaxWidth} {question.MaxHeight}"),
            LastModified = context.Date,
            Links = [$"<{context.Release.LicenceUrl}>; rel=\"license\""],
            Write = output =>
            {
                if (isXml)
                {
                    OEmbed.WriteXml(fields, output);
                }
                else
                {
                    OEmbed.WriteJson(fields, output);
                }
            },
        }.Send(http);
    }
}
