namespace TnlOpenData.Site.Layout;

/// <summary>
/// Leads from another spelling of an address to the one address of a page. The query string stays behind, but for the release.
/// </summary>
internal static class PageRedirect
{
    /// <summary>For ever: the address is another spelling.</summary>
    public static Task Forever(HttpContext http, string path) => To(http, path, StatusCodes.Status308PermanentRedirect);

    /// <summary>After a form: what was chosen has a page of its own.</summary>
    public static Task AfterForm(HttpContext http, string path) => To(http, path, StatusCodes.Status303SeeOther);

    private static Task To(HttpContext http, string path, int status)
    {
        http.Response.StatusCode = status;
        http.Response.GetTypedHeaders().Location = new Uri(PageContext.Of(http).ToSameVersion(path), UriKind.Relative);
        return Task.CompletedTask;
    }
}
