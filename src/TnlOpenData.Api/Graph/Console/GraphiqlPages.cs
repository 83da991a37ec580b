using Microsoft.Extensions.FileProviders;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Graph.Console;

/// <summary>
/// Serves GraphiQL, which the build restores from npm, from this origin. Without its scripts, <c>/graphiql</c> is a page that says how
/// to get them.
/// </summary>
internal static class GraphiqlPages
{
    private const string Script = "graphiql.min.js";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["console.css"] = "text/css; charset=utf-8",
        ["graphiql.min.css"] = "text/css; charset=utf-8",
        [Script] = "text/javascript; charset=utf-8",
        ["react.production.min.js"] = "text/javascript; charset=utf-8",
        ["react-dom.production.min.js"] = "text/javascript; charset=utf-8",
        ["start.js"] = "text/javascript; charset=utf-8",
    };

    public static void MapGraphiql(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<GraphiqlFiles>().Provider;
        app.MapPlain("/graphiql", http => SendPage(http, files)).WithContentPolicy(CommonHeaders.ConsolePolicy);
        foreach (var (name, type) in Types)
        {
            app.MapPlain($"/graphiql/{name}", http => Send(http, files.GetFileInfo(name), type));
        }
    }

    private static Task SendPage(HttpContext http, IFileProvider files)
    {
        if (http.Request.Path.Value!.EndsWith('/'))
        {
            // The page names its files by relative addresses, so that it works below any path prefix.
            http.Response.Redirect("../graphiql", permanent: true);
            return Task.CompletedTask;
        }

        var page = files.GetFileInfo(Script).Exists ? "index.html" : "missing.html";
        return Send(http, files.GetFileInfo(page), "text/html; charset=utf-8");
    }

    private static async Task Send(HttpContext http, IFileInfo file, string type)
    {
        if (!file.Exists)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await new Representation
        {
            ContentType = type,
            Identity = $"{file.Name} {file.Length} {file.LastModified.Ticks}",
            LastModified = ServingDates.Of(http, http.RequestServices.GetRequiredService<ReleaseProvider>().Current),
            Write = output =>
            {
                using var stream = file.CreateReadStream();
                for (int count; (count = stream.Read(output.GetSpan(64 * 1024))) > 0;)
                {
                    output.Advance(count);
                }
            },
        }.Send(http);
    }
}

/// <summary>The files of the console; in production the folder <c>graphiql</c> beside the program.</summary>
public sealed record GraphiqlFiles(IFileProvider Provider);
