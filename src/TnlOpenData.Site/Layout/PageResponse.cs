using System.Text;
using Microsoft.AspNetCore.Components;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Layout;

/// <summary>Sends a page: rendered on the server, cached and validated like any other response of its release.</summary>
internal static class PageResponse
{
    public const string ContentType = "text/html; charset=utf-8";

    /// <summary>Everything from the own origin and nothing inline, so hostile text in a page has no effect.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>The same for documents that other sites may embed.</summary>
    public const string EmbedPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors *";

    /// <param name="question">What the page depends on besides its address, its query and its release.</param>
    /// <param name="model">The parameter <c>Model</c> of the page.</param>
    public static Task Send<TPage>(
        HttpContext http,
        PageContext context,
        object? model,
        string question = "",
        params string[] links) where TPage : IComponent => new Representation
        {
            ContentType = ContentType,
            Identity = $"{context.Release.Id} {context.Absolute(context.Path)}{context.Question} {question} {context.IsFormer}"
                + $"{Misspelt(context)} {context.Operator}",
            LastModified = context.Date,
            IsPinned = context.IsFormer,
            // The dumps of a release are written after it has become current. Until then the page shows the release before.
            IsTransient = context.IsUnfinished
                || (!context.IsFormer && context.Snapshot != http.RequestServices.GetRequiredService<ReleaseProvider>().Current),
            Links = [$"<{context.Release.LicenceUrl}>; rel=\"license\"", .. links],
            Write = output => Encoding.UTF8.GetBytes(Rendering.Page<TPage>(http.RequestServices, context, model), output),
        }.Send(http);

    private static string Misspelt(PageContext context) => string.Concat(context.Misspelt.Select(m => $" {m.Typed} {m.Path}"));

    /// <summary>Sends the page of an error. It is not cached.</summary>
    public static async Task SendError<TPage>(
        HttpContext http,
        PageContext context,
        object? model,
        int status,
        string policy = Policy)
        where TPage : IComponent
    {
        var page = Encoding.UTF8.GetBytes(Rendering.Page<TPage>(http.RequestServices, context, model));
        // The exception handler has cleared the headers.
        CommonHeaders.Write(http);
        ServerTiming.Write(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = page.Length;
        http.Response.Headers.ContentLanguage = "fr";
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.Headers.Vary = "Accept, Accept-Language";
        http.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(page);
        }
    }
}
