namespace TnlOpenData.Api.Site.Home;

/// <summary><c>/</c>: the door.</summary>
internal static class HomeEndpoint
{
    public static Task Answer(HttpContext http)
    {
        var visit = Visit.Of(http);
        return PageReply.Send<HomePage>(http, visit, HomeModel.Of(visit.Snapshot));
    }
}
