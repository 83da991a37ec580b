namespace TnlOpenData.Api.Site.Statistics;

/// <summary><c>/statistiques</c>: one fixed page; whoever wants another count asks the API.</summary>
internal static class StatisticsEndpoint
{
    public static Task Answer(HttpContext http)
    {
        var visit = Visit.Of(http);
        return PageReply.Send<StatisticsPage>(http, visit, StatisticsModel.Of(visit.Snapshot));
    }
}
