using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary><c>/statistiques</c>: fixed charts and tables; the API answers other counts.</summary>
internal static class StatisticsEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Statistics, Send)
    {
        NavigationLabel = "Statistiques",
        Name = "Les statistiques",
        Synonyms = ["statistiques"],
        AddressFor = subject =>
            subject is { IsList: true, Resource: "statistics" or "records" or "movements" } ? PagePaths.Statistics : null,
    };

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        return PageResponse.Send<StatisticsPage>(http, context, StatisticsModel.Of(context.Snapshot));
    }
}
