using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Layout;

/// <summary>The release that the address of a page names by <c>?version=</c>: by its id, as an address of REST does.</summary>
/// <param name="Folders">The first segments of the paths that can name it too.</param>
public sealed record PageVersion(Snapshot Snapshot, IReadOnlySet<string> Folders)
{
    public const string Parameter = "version";

    /// <summary>The lists of REST that have no address below a release, or compare two of them.</summary>
    private static readonly string[] OfService = ["releases", "changes", "suggest"];

    private const string Rest = "/v1/";

    /// <summary>The parameters of a page, with the version.</summary>
    internal static QueryParameters Parameters(SitePage page) => page.ShowsFormerReleases
        ? page.Parameters with { Names = [.. page.Parameters.Names, Parameter] }
        : page.Parameters;

    /// <summary>An address of the site or of REST in this release; unchanged where it cannot name one, or names one already.</summary>
    public string Of(string path)
    {
        if (path.StartsWith(Rest, StringComparison.Ordinal))
        {
            var list = path[Rest.Length..].Split('/', '?', '.')[0];
            return OfService.Contains(list, StringComparer.Ordinal) ? path : $"{Rest}releases/{Snapshot.Release.Id}/{path[Rest.Length..]}";
        }

        return Folders.Contains(FolderOf(path)) ? Named(path, Snapshot.Release.Id) : path;
    }

    /// <summary>An address with the id of a release, before the place in the page.</summary>
    public static string Named(string path, string releaseId)
    {
        var place = path.IndexOf('#', StringComparison.Ordinal);
        var (before, after) = place < 0 ? (path, "") : (path[..place], path[place..]);
        var sign = before.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return before.Contains($"{Parameter}=", StringComparison.Ordinal) ? path : $"{before}{sign}{Parameter}={releaseId}{after}";
    }

    /// <summary>Answers for the release that the address names; for the current one if it names none.</summary>
    internal static async Task Send(HttpContext http, SitePage page)
    {
        if (page.ShowsFormerReleases && FormQuery.Of(http.Request).FirstOrDefault(p => p.Key == Parameter).Value is { } typed)
        {
            var releases = http.RequestServices.GetRequiredService<ReleaseProvider>();
            if (await releases.FindAsync(typed) is not { } snapshot)
            {
                await (releases.HasHeld(typed) ? Gone(http) : Missing(http, typed));
                return;
            }

            var pages = http.RequestServices.GetRequiredService<IReadOnlyList<SitePage>>();
            var folders = pages.Where(p => p.ShowsFormerReleases).Select(p => FolderOf(p.Route)).ToHashSet(StringComparer.Ordinal);
            http.Features.Set(new PageVersion(snapshot, folders));
        }

        await page.Show(http);
    }

    private static Task Gone(HttpContext http) => Problems.Write(http, ProblemType.ReleaseGone, new(
        "Cette version des données n’est plus conservée ici. La page existe dans la version actuelle, où elle a pu changer.",
        "This release is no longer kept here. The page exists in the current release, where it may have changed."));

    private static Task Missing(HttpContext http, string typed) => Problems.Write(http, ProblemType.NotFound, new(
        $"Ce service ne détient pas la version des données « {Shown.Of(typed)} ».",
        $"This service does not hold the release “{Shown.Of(typed)}”."));

    private static string FolderOf(string path) => path.TrimStart('/').Split('/', '?', '#')[0];
}
