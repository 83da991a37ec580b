using Microsoft.Extensions.FileProviders;
using TnlOpenData.Api.Http;

namespace TnlOpenData.Api.Graph.Console;

/// <summary>GraphiQL from our own origin, or a page that says how to get it: it is restored by the build, from npm.</summary>
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
        app.MapPlain("/graphiql", http => Page(http, files));
        foreach (var (name, type) in Types)
        {
            app.MapPlain($"/graphiql/{name}", http => Send(http, files.GetFileInfo(name), type));
        }
    }

    private static Task Page(HttpContext http, IFileProvider files)
    {
        if (http.Request.Path.Value!.EndsWith('/'))
        {
            // The page names its files beside itself, under whatever prefix it is published.
            http.Response.Redirect("../graphiql", permanent: true);
            return Task.CompletedTask;
        }

        return Send(http, files.GetFileInfo(files.GetFileInfo(Script).Exists ? "index.html" : "missing.html"), "text/html; charset=utf-8");
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
            LastModified = file.LastModified,
            Write = output =>
            {
                using var stream = file.CreateReadStream();
                for (int read; (read = stream.Read(output.GetSpan(64 * 1024))) > 0;)
                {
                    output.Advance(read);
                }
            },
        }.Send(http);
    }
}

/// <summary>Where the files of the console lie: beside the program.</summary>
public sealed record GraphiqlFiles(IFileProvider Provider);
