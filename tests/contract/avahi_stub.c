// SPDX-License-Identifier: EUPL-1.2
// The few Avahi client calls of ippeveprinter, doing nothing: a printer that does not announce itself.
#include <stddef.h>
static int thing;
const void *avahi_threaded_poll_get(void *p){return &thing;}
void *avahi_threaded_poll_new(void){return &thing;}
int avahi_threaded_poll_start(void *p){return 0;}
void avahi_threaded_poll_lock(void *p){}
void avahi_threaded_poll_unlock(void *p){}
void *avahi_client_new(const void *a,int f,void *cb,void *u,int *e){return &thing;}
int avahi_client_errno(void *c){return 0;}
const char *avahi_client_get_host_name_fqdn(void *c){return "localhost";}
void *avahi_entry_group_new(void *c,void *cb,void *u){return &thing;}
void avahi_entry_group_free(void *g){}
int avahi_entry_group_commit(void *g){return 0;}
int avahi_entry_group_add_service_strlst(void *g){return 0;}
int avahi_entry_group_add_service_subtype(void *g){return 0;}
