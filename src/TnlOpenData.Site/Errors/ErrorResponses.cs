using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;

namespace TnlOpenData.Site.Errors;

/// <summary>Writes an error as an HTML page for browsers. Other clients get a problem document.</summary>
internal static class ErrorResponses
{
    public static async Task<bool> Write(HttpContext http, HttpError error)
    {
        if (!HtmlPreference.PrefersHtml(http.Request))
        {
            return false;
        }

        if (error.Type.Status == StatusCodes.Status404NotFound)
        {
            await (http.GetEndpoint() is null ? NotFound.Send(http) : NotFound.Send(http, error.Detail.Fr));
        }
        else
        {
            var context = PageContext.Of(http);
            await PageResponse.SendError<ErrorPage>(http, context, ErrorModel.Of(http, context, error), error.Type.Status);
        }

        return true;
    }
}
