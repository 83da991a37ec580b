using System.Globalization;
using System.Text;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Drawing;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Embeds;

/// <summary><c>/badges/{id}.svg</c>: the latest award on record; <c>/badges/{year}/{id}.svg</c>: that of one edition.</summary>
internal static class BadgeEndpoints
{
    private const string ContentType = "image/svg+xml; charset=utf-8";

    /// <summary>It loads nothing, and any site may embed it.</summary>
    private const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static readonly SitePage Latest = new(EmbedPaths.Badge("{id}"), SendLatest)
    {
        IsInSitemap = false,
        ContentPolicy = Policy,
        Expand = snapshot => snapshot.Collectivities.Select(c => EmbedPaths.Badge(c.Collectivity.Id)),
    };

    public static readonly SitePage OfEdition = new(EmbedPaths.EditionBadge, SendOfEdition)
    {
        IsInSitemap = false,
        ContentPolicy = Policy,
        Expand = snapshot => snapshot.Awards.Select(a => EmbedPaths.Badge(a.Collectivity.Collectivity.Id, a.Award.Edition)),
    };

    private static Task SendLatest(HttpContext http) => Send(http, view => view.Awards.Count > 0 ? view.Awards[^1] : null, "");

    private static Task SendOfEdition(HttpContext http)
    {
        var typed = (string)http.Request.RouteValues["year"]!;
        return Send(http, view => AwardOf(view, typed), typed);
    }

    private static AwardView? AwardOf(CollectivityView view, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? view.Awards.FirstOrDefault(a => a.Award.Edition == year)
            : null;

    private static Task Send(HttpContext http, Func<CollectivityView, AwardView?> choose, string edition)
    {
        var context = PageContext.Of(http);
        var key = (string)http.Request.RouteValues["id"]!;
        if (context.Snapshot.Collectivity(key) is not { } view)
        {
            return NoSuchBody(http, context.Snapshot, key);
        }

        return choose(view) is not { } award
            ? NoSuchAward(http, context, view, edition)
            : new Representation
            {
                ContentType = ContentType,
                Identity = $"badge {context.Release.Id} {context.IsFormer} {award.Award.Edition} {view.Collectivity.Id}",
                LastModified = context.Date,
                IsPinned = context.IsFormer,
                Links =
                [
                    $"<{context.Release.LicenceUrl}>; rel=\"license\"",
                    $"<{context.Absolute(PagePaths.Collectivity(view.Collectivity.Id))}>; rel=\"about\"",
                ],
                Write = output => Encoding.UTF8.GetBytes(new Badge(award).Svg(), output),
            }.Send(http);
    }

    internal static Task NoSuchBody(HttpContext http, Snapshot snapshot, string key)
    {
        var near = Nearest.To(key, snapshot.Collectivities.Select(c => c.Collectivity.Id));
        return Problems.Write(
            http,
            ProblemType.NotFound,
            new(
                $"Aucune collectivité n’est recensée sous « {key} ».{(near is null ? "" : $" Vouliez-vous dire « {near} » ?")}",
                $"No collectivity is on record as “{key}”.{(near is null ? "" : $" Did you mean “{near}”?")}"),
            suggestion: near);
    }

    private static Task NoSuchAward(HttpContext http, PageContext context, CollectivityView view, string edition) => Problems.Write(
        http,
        ProblemType.NotFound,
        edition.Length == 0
            ? new Bilingual(
                $"{view.Collectivity.Name} : aucune distinction n’est recensée.",
                $"{view.Collectivity.Name}: no award is on record.")
            : new Bilingual(
                $"{view.Collectivity.Name} : aucune distinction n’est recensée en « {edition} ». "
                + "Cela ne veut pas dire « non labellisée ».",
                $"{view.Collectivity.Name}: no award is on record in “{edition}”. It does not mean “not labelled”."),
        suggestion: context.Absolute(PagePaths.Collectivity(view.Collectivity.Id)));
}
